package nl.naast.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that a page that stayed open while someone else signed in does not write into that
 * person's draft.
 */
@RequestScoped
public class SameAuthor {
    /** The request header in which a page says for whom it was made. */
    public static final String HEADER = "X-Naast-Author";

    private final Visitor visitor;

    @Inject
    public SameAuthor(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @throws NotAuthorizedException when the page was made for someone else */
    public Actor as(@Nullable String expected) {
        Actor actor = visitor.actor();
        if (expected != null && !expected.equals(actor.accountId().toString())) {
            throw new NotAuthorizedException(
                    Response.status(Response.Status.UNAUTHORIZED).build());
        }
        return actor;
    }
}
