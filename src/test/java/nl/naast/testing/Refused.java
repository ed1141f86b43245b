package nl.naast.testing;

import nl.naast.shared.web.Refusals;

/** Says how something was refused. */
public final class Refused {
    private Refused() {}

    /** The key of the refusal; empty when it was not refused. */
    public static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuntimeException failure) {
            return Refusals.in(failure).orElseThrow(() -> failure).key();
        }
    }
}
