package nl.naast.annotation;

import java.util.Collection;
import java.util.List;
import nl.naast.review.AssignedReview;

/** The talk about conversations after release, for higher rooms. */
public interface Talk {
    /**
     * What the reviewer did not see yet, by conversation and turn.
     *
     * @param own all her reviews; where she is not finished there is nothing to see
     */
    List<NewMessages> unseen(Collection<AssignedReview> own);
}
