package nl.naast.shared;

/** It does not exist, or not for the one who asks: the two look the same from outside. */
public class NotFound extends BusinessRuleViolation {
    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("shared.violation.notFound");
    }
}
