package nl.naast.shared.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;

/** Finds the refusal inside whatever containers wrapped around it. */
public final class Refusals {
    /** What H2 and MySQL say when a row points to one that does not exist. */
    private static final Set<Integer> POINTS_NOWHERE = Set.of(23_506, 1452);

    private Refusals() {}

    /** Empty when the failure is our own fault and not something a person can act on. */
    public static Optional<BusinessRuleViolation> in(Throwable failure) {
        return causes(failure)
                .map(Refusals::translate)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BusinessRuleViolation> translate(Throwable cause) {
        if (cause instanceof BusinessRuleViolation violation) {
            return Optional.of(violation);
        }
        if (cause instanceof SQLIntegrityConstraintViolationException broken
                && POINTS_NOWHERE.contains(broken.getErrorCode())) {
            return Optional.of(new NotFound());
        }
        boolean raced =
                cause instanceof OptimisticLockException || cause instanceof SQLIntegrityConstraintViolationException;
        return raced ? Optional.of(new SomeoneElseChangedThis()) : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(30);
    }
}
