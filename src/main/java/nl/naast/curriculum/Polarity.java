package nl.naast.curriculum;

import java.util.Locale;

/** Whether a code names something that helps, something that hinders, or neither. */
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    NEUTRAL;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands behind the letter of a family; empty for neither. */
    public String sign() {
        return switch (this) {
            case POSITIVE -> "+";
            case NEGATIVE -> "−";
            case NEUTRAL -> "";
        };
    }
}
