package nl.naast.shared.web;

import java.util.Locale;
import java.util.Optional;
import nl.naast.shared.Actor;

/** Port: who looks at this page, and in which language. */
public interface Visitor {
    /** Empty as long as nobody signed in. */
    Optional<Actor> signedIn();

    /** @throws nl.naast.shared.NotFound when nobody signed in */
    Actor actor();

    Locale locale();
}
