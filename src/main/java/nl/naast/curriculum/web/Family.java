package nl.naast.curriculum.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Competency;

/**
 * The codes that belong together.
 *
 * @param slug a competency's, {@code neutral} or {@code client}
 */
public record Family(String slug, List<Code> codes) {
    private static final List<String> ORDER = Stream.concat(
                    Arrays.stream(Competency.values()).map(Competency::slug), Stream.of("neutral", "client"))
            .toList();

    /** Those with a code that is wanted, in the order of the modules. */
    static List<Family> of(Codebook book, Predicate<Code> wanted) {
        return ORDER.stream()
                .map(slug -> new Family(
                        slug,
                        book.all().stream()
                                .filter(code -> code.family().equals(slug))
                                .filter(wanted)
                                .toList()))
                .filter(family -> !family.codes().isEmpty())
                .toList();
    }

    /** Whether it is a module, with a sign and a colour of its own. */
    public boolean isModule() {
        return ORDER.indexOf(slug) < Competency.values().length;
    }
}
