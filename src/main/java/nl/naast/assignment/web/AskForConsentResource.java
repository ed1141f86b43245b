package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.web.SameAuthor;
import org.jspecify.annotations.Nullable;

/** Lets a student make a link for her practice partner, and see what the partner said. */
@Path("/rounds/{round}/partner")
@Produces(MediaType.APPLICATION_JSON)
@Bounded
@RequestScoped
public class AskForConsentResource {
    /** Whose story the partner is asked about. */
    public record Question(StoryKind kind) {
        public Question {
            Objects.requireNonNull(kind);
        }
    }

    /**
     * Where it stands now.
     *
     * @param link the address for the partner, only in the answer to making it; it cannot be shown again
     */
    public record Outcome(PartnerOnScreen partner, String link) {}

    private final AskForConsent asking;
    private final SameAuthor author;
    private final PartnerWords words;

    @Inject
    public AskForConsentResource(AskForConsent asking, SameAuthor author, PartnerWords words) {
        this.asking = asking;
        this.author = author;
        this.words = words;
    }

    @GET
    public Outcome answer(@PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected) {
        return new Outcome(words.of(asking.answer(author.as(expected), round)), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Outcome ask(
            @PathParam("round") UUID round,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            Question question) {
        String secret = asking.ask(author.as(expected), round, question.kind());
        PartnerOnScreen now = words.of(asking.answer(author.as(expected), round));
        return new Outcome(now, "/privacy/partner.xhtml?link=" + secret);
    }
}
