package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import nl.naast.shared.BusinessRuleViolation;

/** Text made for programs: letters, but read as speech it would be nonsense. */
enum MarkupKind {
    XML("transcript.violation.data", "\\s*+<\\?xml\\b"),
    JSON("transcript.violation.data", "\\s*+(?:\\{\\s*+\"|\\[\\s*+[{\"])"),
    RTF("transcript.violation.rtf", "\\s*+\\{\\\\rtf");

    private final String textKey;
    private final Pattern start;

    MarkupKind(String textKey, String start) {
        this.textKey = textKey;
        this.start = Pattern.compile(start);
    }

    static void refuse(String text) {
        for (MarkupKind kind : values()) {
            if (kind.start.matcher(text).lookingAt()) {
                throw new BusinessRuleViolation(kind.textKey);
            }
        }
    }
}
