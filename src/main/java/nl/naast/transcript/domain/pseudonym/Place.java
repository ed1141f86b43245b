package nl.naast.transcript.domain.pseudonym;

/** One place in the texts: text index from 0, start inclusive, end exclusive, in UTF-16 characters. */
public record Place(int text, int start, int end) {
    int length() {
        return end - start;
    }
}
