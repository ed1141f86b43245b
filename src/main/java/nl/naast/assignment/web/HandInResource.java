package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.naast.assignment.application.HandIn;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.web.SameAuthor;
import org.jspecify.annotations.Nullable;

/** Lets the hand-in page hand in what is on screen. */
@Path("/rounds/{round}/hand-in")
@Produces(MediaType.APPLICATION_JSON)
@Bounded
@RequestScoped
public class HandInResource {
    /**
     * What the student agreed to.
     *
     * @param language of the words of the consent
     * @param kind whose story it is; a made-up case unless she says otherwise
     * @param revision of the draft on screen
     */
    public record Wish(
            boolean consent,
            @Nullable String wordingVersion,
            @Nullable String language,
            @Nullable StoryKind kind,
            int revision) {
        private HandIn.Agreement agreement() {
            if (wordingVersion == null || language == null) {
                throw new IllegalArgumentException("A consent names its wording and its language");
            }
            return new HandIn.Agreement(consent, wordingVersion, language, kind == null ? StoryKind.FICTITIOUS : kind);
        }
    }

    /** The submission that is there now. */
    public record Done(UUID submission) {}

    private final HandIn handIn;
    private final SameAuthor author;

    @Inject
    public HandInResource(HandIn handIn, SameAuthor author) {
        this.handIn = handIn;
        this.author = author;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Done handIn(
            @PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected, Wish wish) {
        return new Done(handIn.handInAsSeen(author.as(expected), round, wish.agreement(), wish.revision()));
    }
}
