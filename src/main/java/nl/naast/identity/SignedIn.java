package nl.naast.identity;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who signed in, small enough to live in a replicated session. */
public record SignedIn(
        UUID accountId, String displayName, @Nullable String language, boolean administrator) implements Serializable {}
