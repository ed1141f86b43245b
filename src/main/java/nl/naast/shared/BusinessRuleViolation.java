package nl.naast.shared;

import java.util.List;

/**
 * A refusal that a person can understand and act on. It rolls the transaction back; the web floor
 * translates {@link #key()} with {@link #arguments()} into the reader's language.
 */
public class BusinessRuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param key a key of the text bundles, for instance {@code transcript.violation.empty} */
    public BusinessRuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
