package nl.naast.curriculum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a written conversation with what an expert sees in it.
 *
 * @param helpers whether the helper speaks; else the client does
 * @param stances null for the client's turns
 * @param why what to see in the turn as a whole; empty where each code has its own reason
 */
public record CodedTurn(
        boolean helpers,
        Localized text,
        List<SeenCode> codes,
        @Nullable StanceValues stances,
        Localized why) {
    /** A code with why it is right here and, where it hinders, a better line; both may be empty. */
    public record SeenCode(String code, Localized why, Localized rewrite) {}

    /** Whether there is anything to see in it. */
    public boolean isKeyed() {
        return stances != null || !codes.isEmpty();
    }
}
