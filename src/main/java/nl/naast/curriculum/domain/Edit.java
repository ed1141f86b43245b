package nl.naast.curriculum.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.Precedence;

/** Puts one part of a version in the place of another. */
public final class Edit {
    private Edit() {}

    /** Puts the code where one with its id stood, or behind the others of its family. */
    public static Codebook code(Codebook book, Code code, List<String> indicators) {
        List<Code> codes = new ArrayList<>(book.all());
        int at = indexOf(codes, code.id());
        if (at < 0) {
            codes.add(afterFamily(codes, code), code);
        } else {
            codes.set(at, code);
        }
        List<Indicator> mapped = book.indicators().stream()
                .map(each -> mapped(each, code.id(), indicators.contains(each.id())))
                .toList();
        return with(book, codes, book.exclusivePairs(), book.precededBy(), mapped, book.outcomes());
    }

    /** Leaves a code out altogether, with every rule about it. */
    public static Codebook withoutCode(Codebook book, String id) {
        return with(
                book,
                book.all().stream().filter(code -> !code.id().equals(id)).toList(),
                book.exclusivePairs().stream()
                        .filter(pair -> !pair.contains(id))
                        .toList(),
                book.precededBy().stream()
                        .filter(rule -> !rule.code().equals(id))
                        .toList(),
                book.indicators().stream().map(each -> mapped(each, id, false)).toList(),
                book.outcomes());
    }

    public static Codebook rules(Codebook book, List<Set<String>> pairs, List<Precedence> precededBy) {
        return with(book, book.all(), pairs, precededBy, book.indicators(), book.outcomes());
    }

    public static Codebook outcomes(Codebook book, List<Outcome> outcomes) {
        return with(book, book.all(), book.exclusivePairs(), book.precededBy(), book.indicators(), outcomes);
    }

    /** Names and texts of indicators are the product's; only in which codes they show is a version's own. */
    public static Codebook indicatorsAsIn(Codebook book, Codebook bundled) {
        List<Indicator> named = book.indicators().stream()
                .map(each -> bundled.indicators().stream()
                        .filter(known -> known.id().equals(each.id()))
                        .findFirst()
                        .map(known -> known.withCodes(each.codes()))
                        .orElse(each))
                .toList();
        return with(book, book.all(), book.exclusivePairs(), book.precededBy(), named, book.outcomes());
    }

    private static Codebook with(
            Codebook book,
            List<Code> codes,
            List<Set<String>> pairs,
            List<Precedence> precededBy,
            List<Indicator> indicators,
            List<Outcome> outcomes) {
        return new Codebook(book.version(), List.copyOf(codes), book.scales(), pairs, precededBy, indicators, outcomes);
    }

    private static Indicator mapped(Indicator indicator, String code, boolean wanted) {
        if (indicator.codes().contains(code) == wanted) {
            return indicator;
        }
        List<String> codes = new ArrayList<>(indicator.codes());
        if (wanted) {
            codes.add(code);
        } else {
            codes.remove(code);
        }
        return indicator.withCodes(List.copyOf(codes));
    }

    private static int indexOf(List<Code> codes, String id) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private static int afterFamily(List<Code> codes, Code code) {
        for (int i = codes.size(); i > 0; i--) {
            if (codes.get(i - 1).family().equals(code.family())) {
                return i;
            }
        }
        return codes.size();
    }
}
