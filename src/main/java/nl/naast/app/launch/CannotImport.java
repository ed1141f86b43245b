package nl.naast.app.launch;

/** A reason why nothing is imported, in one line that says what happened and what one can do. */
class CannotImport extends RuntimeException {
    /** The command was given the wrong way, or Naast did not let us in. */
    static final int REFUSED = 1;

    /** There is no server to import into. */
    static final int NO_SERVER = 2;

    private static final long serialVersionUID = 1L;
    private final int exitCode;

    CannotImport(String reason) {
        this(reason, REFUSED);
    }

    CannotImport(String reason, int exitCode) {
        super(reason);
        this.exitCode = exitCode;
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
