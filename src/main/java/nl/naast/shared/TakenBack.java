package nl.naast.shared;

/** It was there for the one who asks, and was taken back for good by somebody who had the right to. */
public class TakenBack extends BusinessRuleViolation {
    private static final long serialVersionUID = 1L;

    public TakenBack(String key) {
        super(key);
    }
}
