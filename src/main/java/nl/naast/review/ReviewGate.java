package nl.naast.review;

import java.util.List;
import java.util.UUID;
import nl.naast.shared.BusinessRuleViolation;

/** Port for higher rooms: may this review be finished? */
public interface ReviewGate {
    /** What still stands in the way, in words the reviewer can act on; empty when nothing does. */
    List<BusinessRuleViolation> obstacles(UUID reviewId, String codebookVersion);
}
