package nl.naast.annotation;

import nl.naast.shared.BusinessRuleViolation;

/**
 * Some words of a turn.
 *
 * @param start offset of the first character in the turn's text, in UTF-16 units
 * @param end offset behind the last one
 * @param quote the words themselves: the text never changes, so they must be the same for ever
 */
public record Span(int start, int end, String quote) {
    /** @throws BusinessRuleViolation when these words do not stand there, or a character would be cut in two */
    public void requireIn(String text) {
        boolean inside = start >= 0 && start < end && end <= text.length();
        if (!inside
                || !text.substring(start, end).equals(quote)
                || quote.isBlank()
                || cuts(text, start)
                || cuts(text, end)) {
            throw new BusinessRuleViolation("annotation.violation.span");
        }
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    private static boolean cuts(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
