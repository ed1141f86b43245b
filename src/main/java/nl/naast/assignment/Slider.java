package nl.naast.assignment;

import java.util.OptionalInt;
import nl.naast.shared.BusinessRuleViolation;

/**
 * Where somebody put a slider from 0 to 100.
 *
 * @param kept empty when it was not touched, {@code ?} when she can't say, else the number
 */
public record Slider(String kept) {
    public static final Slider UNSET = new Slider("");
    private static final String CANNOT_SAY = "?";
    private static final int MOST = 100;

    /** @throws BusinessRuleViolation when it is none of these */
    public Slider {
        boolean number = kept.matches("\\d{1,3}") && Integer.parseInt(kept) <= MOST;
        if (!number && !kept.isEmpty() && !kept.equals(CANNOT_SAY)) {
            throw new BusinessRuleViolation("assignment.violation.slider");
        }
    }

    public boolean isSet() {
        return !kept.isEmpty();
    }

    public boolean isUnsayable() {
        return kept.equals(CANNOT_SAY);
    }

    public OptionalInt position() {
        return isSet() && !isUnsayable() ? OptionalInt.of(Integer.parseInt(kept)) : OptionalInt.empty();
    }
}
