package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A layer of an ELAN file: what one person says, or what somebody noted about it. */
final class ElanTier {
    /**
     * An annotation: between two slots of time, or about another annotation.
     *
     * @param about the id of the other annotation, empty for one with times of its own
     */
    record Piece(String id, String from, String to, String about, String text) {}

    private static final Pattern NO_SPEECH = Pattern.compile(
            "gaze|kijkrichting|blik\\b|gest(?:ure|ures|_)|gebaar|gebaren|\\b(?:rh|lh|hand|hands|handen|head|hoofd|face|"
                    + "gezicht|nod|knik|eye|eyes|ogen|mouth|mond|posture|houding|code|codes|coding|codering|pos|gloss|"
                    + "note|notes|notitie|comment|comments|commentaar|opmerking|vertaling|translation|phon|phono|"
                    + "phonetic|lemma|morph|noise|geluid)\\b");
    private static final int FEW = 12;
    private static final int MANY = 20;
    private static final int SHORT_WORD = 12;

    private final String id;
    private final String participant;
    private final String type;
    private final String parent;
    private final int line;
    private final List<Piece> pieces = new ArrayList<>();

    ElanTier(String id, String participant, String type, String parent, int line) {
        this.id = id;
        this.participant = participant;
        this.type = type;
        this.parent = parent;
        this.line = line;
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    String id() {
        return id;
    }

    String participant() {
        return participant;
    }

    String type() {
        return type;
    }

    String parent() {
        return parent;
    }

    int line() {
        return line;
    }

    List<Piece> pieces() {
        return pieces;
    }

    long written() {
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).count();
    }

    long letters() {
        return pieces.stream().mapToLong(piece -> Coverage.count(piece.text())).sum();
    }

    boolean holdsSpeech() {
        return letters() > 0 && !isNamedOtherwise() && !isCodes();
    }

    private boolean isNamedOtherwise() {
        String names = (id + " " + participant + " " + type).toLowerCase(Locale.ROOT);
        return NO_SPEECH.matcher(names.replaceAll("[^\\p{L}]+", " ")).find();
    }

    /** Many pieces and hardly any that differ, all short: codes and no words. */
    private boolean isCodes() {
        Set<String> different = new HashSet<>();
        pieces.forEach(piece -> different.add(piece.text()));
        boolean small = pieces.stream().allMatch(piece -> piece.text().length() <= SHORT_WORD);
        return written() >= MANY && different.size() <= FEW && small;
    }
}
