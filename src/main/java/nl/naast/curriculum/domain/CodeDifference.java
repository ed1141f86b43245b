package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;

/** How one code differs between two versions that both know it. */
public record CodeDifference(Code before, Code after, List<Difference> differences) {
    static CodeDifference between(Code before, Code after, Codebook from, Codebook to) {
        List<Difference> found = new ArrayList<>();
        texts(found, "name", before.name(), after.name());
        texts(found, "definition", before.definition(), after.definition());
        texts(found, "example", before.example(), after.example());
        texts(found, "counter", before.counter(), after.counter());
        one(found, "equal", Integer.toString(before.equal()), Integer.toString(after.equal()));
        one(found, "nonjudgmental", Integer.toString(before.nonjudgmental()), Integer.toString(after.nonjudgmental()));
        one(found, "starter", Boolean.toString(before.starter()), Boolean.toString(after.starter()));
        one(found, "indicators", indicators(before, from), indicators(after, to));
        return new CodeDifference(before, after, List.copyOf(found));
    }

    static void texts(List<Difference> found, String what, Localized before, Localized after) {
        in(found, what, "nl", before.nl(), after.nl());
        in(found, what, "en", before.en(), after.en());
    }

    static void one(List<Difference> found, String what, String before, String after) {
        in(found, what, "", before, after);
    }

    private static void in(List<Difference> found, String what, String language, String before, String after) {
        if (!before.equals(after)) {
            found.add(new Difference(what, language, before, after));
        }
    }

    private static String indicators(Code code, Codebook book) {
        return String.join(
                ", ", book.indicatorsOf(code.id()).stream().map(Indicator::id).toList());
    }
}
