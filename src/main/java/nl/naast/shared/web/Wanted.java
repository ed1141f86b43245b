package nl.naast.shared.web;

import java.util.UUID;
import nl.naast.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** What an address asks for. */
public final class Wanted {
    private Wanted() {}

    /** The id in the address; an address without one leads nowhere. */
    public static UUID id(@Nullable UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }
}
