package nl.naast.app.launch;

/** A reason why nothing is read at all, in one line that says what happened and what one can do. */
class CannotRead extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotRead(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
