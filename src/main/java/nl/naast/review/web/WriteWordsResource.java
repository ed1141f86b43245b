package nl.naast.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import nl.naast.review.application.WriteWords;
import nl.naast.shared.web.Visitor;

/** A reviewer's strength and question. */
@RequestScoped
@Path("reviews/{review}/words")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WriteWordsResource {
    /** Both texts, and the revision that was changed. */
    public record Words(String strength, String question, long revision) {
        public Words {
            Objects.requireNonNull(strength);
            Objects.requireNonNull(question);
        }
    }

    /** The revision that the next change starts from. */
    public record Written(long revision) {}

    private final WriteWords writing;
    private final Visitor visitor;

    @Inject
    public WriteWordsResource(WriteWords writing, Visitor visitor) {
        this.writing = writing;
        this.visitor = visitor;
    }

    @PUT
    public Written write(@PathParam("review") UUID review, Words body) {
        return new Written(writing.write(visitor.actor(), review, body.strength(), body.question(), body.revision()));
    }
}
