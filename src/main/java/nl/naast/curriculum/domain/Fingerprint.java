package nl.naast.curriculum.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Codebook;

/** What a page carries along about a part of a draft, to tell whether somebody changed the same part meanwhile. */
public final class Fingerprint {
    private Fingerprint() {}

    /** Empty when there is no such code. */
    public static String ofCode(Codebook book, String id) {
        return book.known(id).map(code -> of(code, book.indicatorsOf(id))).orElse("");
    }

    public static String ofRules(Codebook book) {
        List<String> pairs = book.exclusivePairs().stream()
                .map(pair -> String.join(" ", pair.stream().sorted().toList()))
                .toList();
        return of(pairs, book.precededBy());
    }

    public static String ofOutcomes(Codebook book) {
        return of(book.outcomes());
    }

    private static String of(Object... parts) {
        byte[] seen = List.of(parts).toString().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(seen).toString();
    }
}
