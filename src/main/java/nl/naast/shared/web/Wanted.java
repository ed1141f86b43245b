package nl.naast.shared.web;

import jakarta.servlet.http.HttpServletRequest;
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

    /** A word in the address or the form, empty where there is none: for what is needed before a page is built. */
    public static String word(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given == null ? "" : given;
    }

    /** Likewise a number, 0 where there is none. */
    public static int number(HttpServletRequest request, String name) {
        String given = word(request, name);
        return given.matches("\\d{1,6}") ? Integer.parseInt(given) : 0;
    }
}
