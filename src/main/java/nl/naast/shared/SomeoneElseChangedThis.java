package nl.naast.shared;

/** The thing was changed by someone else, or in another tab, since the actor looked at it. */
public class SomeoneElseChangedThis extends BusinessRuleViolation {
    private static final long serialVersionUID = 1L;

    public SomeoneElseChangedThis() {
        super("shared.violation.someoneElseChangedThis");
    }
}
