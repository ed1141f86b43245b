package nl.naast.annotation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.TakeStep;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Refusals;
import nl.naast.shared.web.Texts;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** Brings a review that was exported back into one that is not finished, step by step; what does not fit is said. */
@RequestScoped
@Path("reviews/{review}/import")
public class ImportReviewResource {
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    /** Something of the file that was not taken over, and why. */
    public record Skipped(String what, String why) {}

    /** How much came in, and what did not. */
    public record Imported(int taken, List<Skipped> skipped) {}

    private final TakeStep taking;
    private final FollowReview following;
    private final Texts texts;
    private final Visitor visitor;

    @Inject
    public ImportReviewResource(TakeStep taking, FollowReview following, Texts texts, Visitor visitor) {
        this.taking = taking;
        this.following = following;
        this.texts = texts;
        this.visitor = visitor;
    }

    @POST
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON, "application/ld+json"})
    @Produces(MediaType.APPLICATION_JSON)
    public Imported bringIn(
            @PathParam("review") UUID review, @QueryParam("operation") @Nullable UUID operation, InputStream body)
            throws IOException {
        following.requireOwn(visitor.actor(), review);
        byte[] file = body.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new BusinessRuleViolation("annotation.import.tooLarge");
        }
        int taken = 0;
        List<Skipped> skipped = new ArrayList<>();
        UUID named = operation == null ? UUID.randomUUID() : operation;
        for (ReviewFile.Entry entry : ReviewFile.read(new String(file, StandardCharsets.UTF_8), named)) {
            @Nullable String why = refusal(review, entry.wanted());
            if (why == null) {
                taken++;
            } else {
                skipped.add(new Skipped(entry.name(), why));
            }
        }
        return new Imported(taken, skipped);
    }

    private @Nullable String refusal(UUID review, TakeStep.Wanted wanted) {
        try {
            taking.take(visitor.actor(), review, wanted);
            return null;
        } catch (RuntimeException failure) {
            BusinessRuleViolation refusal = Refusals.in(failure).orElseThrow(() -> failure);
            if (Ended.says(refusal)) {
                throw refusal;
            }
            return refusal instanceof NotFound
                    ? texts.of(visitor.locale(), "annotation.import.noSuchPlace")
                    : texts.of(visitor.locale(), refusal);
        }
    }
}
