package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.naast.assignment.application.DecideNames;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.SameAuthor;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;
import org.jspecify.annotations.Nullable;

/** Lets the hand-in page show what may tell who someone is, and keep what the student decides about it. */
@Path("/rounds/{round}/draft/names")
@Produces(MediaType.APPLICATION_JSON)
@Bounded
@RequestScoped
public class PseudonymsResource {
    /** One decision, as a page sends it. */
    public record Decided(
            @Nullable String surface,
            @Nullable PersonalDataKind kind,
            @Nullable String replacement,
            Pseudonym.@Nullable Decision decision,
            boolean marked,
            @Nullable Set<String> kept) {
        private PseudonymChoice choice() {
            if (surface == null || kind == null || decision == null) {
                throw new BusinessRuleViolation("shared.violation.request");
            }
            return new PseudonymChoice(
                    surface.strip(),
                    kind,
                    replacement == null ? "" : replacement.strip(),
                    decision,
                    marked,
                    kept == null ? Set.of() : kept);
        }
    }

    /** All decisions of a draft, and the revision on screen. */
    public record Decisions(int revision, @Nullable List<Decided> names) {
        private List<PseudonymChoice> choices() {
            return names == null
                    ? List.of()
                    : names.stream().map(Decided::choice).toList();
        }
    }

    private final DecideNames names;
    private final SameAuthor author;
    private final TextsForPage texts;

    @Inject
    public PseudonymsResource(DecideNames names, SameAuthor author, TextsForPage texts) {
        this.names = names;
        this.author = author;
        this.texts = texts;
    }

    @GET
    public NamesOnScreen open(
            @PathParam("round") UUID round, @HeaderParam(SameAuthor.HEADER) @Nullable String expected) {
        return NamesOnScreen.of(names.look(author.as(expected), round), texts);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public NamesOnScreen decide(
            @PathParam("round") UUID round,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            Decisions decisions) {
        return NamesOnScreen.of(
                names.decide(author.as(expected), round, decisions.choices(), decisions.revision()), texts);
    }
}
