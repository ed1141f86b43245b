package nl.naast.shared.persistence;

import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * For lists that are only shown. Whatever else was found is otherwise compared with how it was found before every later
 * query and once more at the end: with a thousand marks, a fifth of the time in which a page is made.
 */
public final class OnlyLooking {
    private OnlyLooking() {}

    /** What is changed in the outcome is not written. */
    public static <T> TypedQuery<T> at(TypedQuery<T> query) {
        return query.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
    }
}
