package nl.naast.transcript.domain.pseudonym;

import java.util.List;
import java.util.Set;

/** Words that stand together as one name would: first names, initials, particles and surnames. */
record NameRun(List<Word> line, int from, int to) {
    private static final Set<String> LONG_INITIALS = Set.of("th", "ph", "chr", "ij", "jc");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "ten", "ter", "te", "het", "t", "v", "d", "von", "zu", "la", "le", "da", "dos",
            "di", "del", "el", "al", "bin", "ben", "ibn", "op", "in", "aan", "oude", "groot", "du", "des", "st", "mc",
            "mac");

    static boolean isInitial(Word word) {
        return word.written().length() == 1 || LONG_INITIALS.contains(word.plain());
    }

    static boolean isParticle(Word word) {
        return PARTICLES.contains(word.plain());
    }

    List<Word> words() {
        return line.subList(from, to + 1);
    }

    Word first() {
        return line.get(from);
    }

    Word last() {
        return line.get(to);
    }

    int length() {
        return to - from + 1;
    }

    Place place() {
        return new Place(first().text(), first().start(), last().end());
    }

    NameRun withoutFirst() {
        return new NameRun(line, from + 1, to);
    }

    String plainBefore(int back) {
        return from - back < 0 ? "" : line.get(from - back).plain();
    }

    /** The words of the name that are neither particle nor initial. */
    List<Word> core() {
        return words().stream()
                .filter(word -> !isInitial(word) && !(isParticle(word) && !word.equals(last())))
                .toList();
    }
}
