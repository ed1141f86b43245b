package nl.naast.app.launch;

import org.jspecify.annotations.Nullable;

/** A reason why Naast does not start, in one line that says what happened and what one can do. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String reason) {
        this(reason, null);
    }

    public CannotStart(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** The reason, never null: it is what the console shows. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
