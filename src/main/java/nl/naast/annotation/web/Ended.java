package nl.naast.annotation.web;

import java.util.Set;
import nl.naast.shared.BusinessRuleViolation;

/** Whether a refusal says that the review itself is not there any more, or finished: then nothing that follows counts. */
final class Ended {
    private static final Set<String> KEYS = Set.of("review.violation.finished", "review.violation.textWithdrawn");

    private Ended() {}

    static boolean says(BusinessRuleViolation refusal) {
        return KEYS.contains(refusal.key());
    }
}
