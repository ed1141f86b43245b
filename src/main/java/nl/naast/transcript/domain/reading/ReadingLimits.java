package nl.naast.transcript.domain.reading;

import java.nio.charset.StandardCharsets;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.TranscriptLimits;

/**
 * How much one transcript may hold.
 *
 * @param maxTurnLength in characters
 */
public record ReadingLimits(int maxBytes, int maxTurns, int maxTurnLength) {
    private static final int LINES_A_TURN = 40;
    private static final int MEGABYTE = 1024 * 1024;
    /** More than ten hours of talk; what follows, such as looking for names, takes time with every character. */
    private static final int MOST_CHARACTERS = 600_000;

    public static ReadingLimits standard() {
        return of(TranscriptLimits.standard());
    }

    public static ReadingLimits of(TranscriptLimits limits) {
        return new ReadingLimits(limits.bytes(), limits.turns(), 10_000);
    }

    /** Refuses a file by its length, before anybody reads it. */
    public void allowBytes(long bytes) {
        if (bytes > maxBytes) {
            throw new BusinessRuleViolation("transcript.violation.tooLarge", Math.max(1, maxBytes / MEGABYTE));
        }
    }

    /** Counting bytes takes a copy, so what is too long in characters already goes no further. */
    void allowText(String text) {
        allowBytes(text.length());
        allowBytes(text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Refuses a conversation by the length of all its turns together, in characters. */
    public void allowCharacters(long characters) {
        if (characters > MOST_CHARACTERS) {
            throw new BusinessRuleViolation("transcript.violation.tooLong", MOST_CHARACTERS);
        }
    }

    void allowTurns(int turns) {
        if (turns > maxTurns) {
            throw new BusinessRuleViolation("transcript.violation.tooManyTurns", maxTurns);
        }
    }

    /** So many lines are no conversation that one can review; reading them on would only take time. */
    void allowLines(int lines) {
        allowTurns(lines / LINES_A_TURN);
    }

    void allowTurn(int number, String text) {
        if (text.length() > maxTurnLength) {
            throw new BusinessRuleViolation("transcript.violation.turnTooLong", number, maxTurnLength);
        }
    }
}
