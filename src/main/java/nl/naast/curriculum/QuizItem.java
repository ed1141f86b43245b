package nl.naast.curriculum;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One helper line and four codes, one of which is right.
 *
 * @param before the client's line before it, or null
 * @param why for each option why it is right or is not
 */
public record QuizItem(
        String id,
        String module,
        @Nullable Localized before,
        Localized line,
        String code,
        List<String> options,
        Map<String, Localized> why) {

    public Localized why(String option) {
        Localized reason = why.get(option);
        if (reason == null) {
            throw new IllegalArgumentException(option);
        }
        return reason;
    }
}
