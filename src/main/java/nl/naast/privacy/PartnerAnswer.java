package nl.naast.privacy;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Where the practice partner's consent stands, as the author sees it.
 *
 * @param kind whose story the partner was told it is
 * @param at when it came to stand there; for an open link, when that ends
 * @param zone the time zone of the institute where it was asked
 */
public record PartnerAnswer(StoryKind kind, State state, Instant at, ZoneId zone) {
    /** From asked to answered, and perhaps taken back. */
    public enum State {
        ASKED,
        EXPIRED,
        AGREED,
        DECLINED,
        WITHDRAWN,
        /** The author shares nothing under it any more. */
        SET_ASIDE;

        public String slug() {
            return this == SET_ASIDE ? "aside" : name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isRefused() {
        return state == State.DECLINED || state == State.WITHDRAWN;
    }

    public boolean isAgreed() {
        return state == State.AGREED;
    }
}
