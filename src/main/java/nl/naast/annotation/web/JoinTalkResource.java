package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.naast.annotation.QuickAnswer;
import nl.naast.annotation.application.AnswerMark;
import nl.naast.annotation.application.WriteMessage;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** What the author and her readers say about a conversation. Repeating a request is harmless. */
@RequestScoped
@Path("submissions/{submission}/talk")
@Produces(MediaType.APPLICATION_JSON)
public class JoinTalkResource {
    private static final int TRIES = 5;

    /**
     * @param operationId chosen by the browser
     * @param mark null to speak of the turn
     * @param base number of the last thing that happened to the message as this window saw it, 0 for a new one
     */
    public record Said(UUID operationId, int turn, @Nullable UUID mark, String words, long base) {
        public Said {
            Objects.requireNonNull(operationId);
            Objects.requireNonNull(words);
        }
    }

    /** @param seq number of what happened */
    public record Kept(long seq) {}

    private final WriteMessage writing;
    private final AnswerMark answering;
    private final Visitor visitor;

    @Inject
    public JoinTalkResource(WriteMessage writing, AnswerMark answering, Visitor visitor) {
        this.writing = writing;
        this.answering = answering;
        this.visitor = visitor;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("messages/{message}")
    public Kept write(@PathParam("submission") UUID submission, @PathParam("message") UUID message, Said said) {
        WriteMessage.Wanted wanted = new WriteMessage.Wanted(
                said.operationId(), message, said.turn(), said.mark(), said.words(), said.base());
        return new Kept(atLast(() -> writing.write(visitor.actor(), submission, wanted)));
    }

    @DELETE
    @Path("messages/{message}")
    public Kept takeBack(@PathParam("submission") UUID submission, @PathParam("message") UUID message) {
        return new Kept(atLast(() -> writing.takeBack(visitor.actor(), submission, message)));
    }

    @PUT
    @Path("answers/{mark}/{answer}")
    public void answer(
            @PathParam("submission") UUID submission,
            @PathParam("mark") UUID mark,
            @PathParam("answer") String answer) {
        atLast(() -> {
            answering.give(visitor.actor(), submission, mark, QuickAnswer.of(answer));
            return 0L;
        });
    }

    @DELETE
    @Path("answers/{mark}/{answer}")
    public void takeAnswerBack(
            @PathParam("submission") UUID submission,
            @PathParam("mark") UUID mark,
            @PathParam("answer") String answer) {
        atLast(() -> {
            answering.takeBack(visitor.actor(), submission, mark, QuickAnswer.of(answer));
            return 0L;
        });
    }

    /** Two people who speak at the same moment count on to the same number: one of them tries again. */
    private static long atLast(Supplier<Long> work) {
        for (int tries = 1; ; tries++) {
            try {
                return work.get();
            } catch (RuntimeException failure) {
                boolean raced = Refusals.in(failure)
                        .filter(refusal -> refusal instanceof SomeoneElseChangedThis && refusal != failure)
                        .isPresent();
                if (!raced || tries == TRIES) {
                    throw failure;
                }
            }
        }
    }
}
