package nl.naast.shared.persistence;

import jakarta.persistence.TypedQuery;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/**
 * For long lists that are only shown. What a query finds is otherwise compared with how it was found, before every later
 * query and once more at the end of the transaction.
 */
public final class OnlyLooking {
    private OnlyLooking() {}

    /** What is changed in the outcome is not written. */
    public static <T> TypedQuery<T> at(TypedQuery<T> query) {
        return query.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
    }
}
