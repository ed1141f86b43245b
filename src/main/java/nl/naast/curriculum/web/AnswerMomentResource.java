package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.curriculum.GivenAnswer;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.curriculum.domain.MomentAnswer;
import nl.naast.shared.web.SameAuthor;
import org.jspecify.annotations.Nullable;

/** Keeps an answer while it is written, and finishes it. It never gives a prepared reply. */
@RequestScoped
@Path("moments/{moment}/answer")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerMomentResource {
    /** What stands in the form now. */
    public record Written(
            UUID id,
            int revision,
            @Nullable String text,
            @Nullable List<String> codes,
            @Nullable Integer equal,
            @Nullable Integer nonjudgmental) {
        public Written {
            Objects.requireNonNull(id);
        }

        AnswerMoment.Change change() {
            List<String> chosen = codes == null ? List.of() : codes;
            return new AnswerMoment.Change(
                    id, revision, new MomentAnswer.Words(text == null ? "" : text, chosen, equal, nonjudgmental));
        }

        static Written of(GivenAnswer answer) {
            return new Written(
                    answer.id(),
                    answer.revision(),
                    answer.text(),
                    answer.codes(),
                    answer.equal(),
                    answer.nonjudgmental());
        }
    }

    /** Which answer is finished. */
    public record Finishing(UUID id) {
        public Finishing {
            Objects.requireNonNull(id);
        }
    }

    /** The answer that is being written; without one there is none. */
    public record Kept(@Nullable Written draft) {}

    private final AnswerMoment moments;
    private final SameAuthor author;

    @Inject
    public AnswerMomentResource(AnswerMoment moments, SameAuthor author) {
        this.moments = moments;
        this.author = author;
    }

    @GET
    public Kept open(@PathParam("moment") String moment, @HeaderParam(SameAuthor.HEADER) @Nullable String expected) {
        return new Kept(
                moments.draft(author.as(expected), moment).map(Written::of).orElse(null));
    }

    @PUT
    public Written write(
            @PathParam("moment") String moment,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            Written written) {
        return Written.of(moments.write(author.as(expected), moment, written.change()));
    }

    @POST
    @Path("finish")
    public Written finish(
            @PathParam("moment") String moment,
            @HeaderParam(SameAuthor.HEADER) @Nullable String expected,
            Finishing finishing) {
        return Written.of(moments.finish(author.as(expected), moment, finishing.id()));
    }
}
