package nl.naast.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.progress.application.Feedback;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** All voices on one conversation, for its author. */
@Named
@RequestScoped
public class FeedbackPage {
    private final ReadFeedback readFeedback;
    private final Visitor visitor;

    private @Nullable UUID submission;
    private @Nullable Feedback feedback;

    @Inject
    public FeedbackPage(ReadFeedback readFeedback, Visitor visitor) {
        this.readFeedback = readFeedback;
        this.visitor = visitor;
    }

    public void open() {
        feedback = readFeedback.read(visitor.actor(), Wanted.id(submission));
    }

    public @Nullable Feedback getFeedback() {
        return feedback;
    }

    /** The turns with what was seen in them, ready to be drawn. */
    public List<FeedbackTurn> getTurns() {
        Feedback shown = Objects.requireNonNull(feedback);
        Map<UUID, AssignedReview> voices = new LinkedHashMap<>();
        shown.voices().forEach(voice -> voices.put(voice.id(), voice));
        Locale locale = visitor.locale();
        return shown.conversation().turns().stream()
                .map(turn -> FeedbackTurn.of(
                        turn,
                        shown.marksByTurn().getOrDefault(turn.number(), List.of()),
                        shown.stancesByTurn().getOrDefault(turn.number(), List.of()),
                        voices,
                        shown.codebook(),
                        locale))
                .toList();
    }

    /** A row for each scale, a cell for each voice. */
    public List<ScaleRow> getScales() {
        Feedback shown = Objects.requireNonNull(feedback);
        return shown.codebook().scales().stream()
                .map(scale -> new ScaleRow(
                        scale.family(),
                        scale.name().in(visitor.locale()),
                        shown.voices().stream()
                                .map(voice -> level(shown.ratings(), voice.id(), scale.id()))
                                .toList()))
                .toList();
    }

    /** The voices with words of their own: everybody but the author. */
    public List<AssignedReview> getWords() {
        return Objects.requireNonNull(feedback).voices().stream()
                .filter(voice ->
                        !voice.strength().isBlank() || !voice.question().isBlank())
                .toList();
    }

    public @Nullable UUID getSubmission() {
        return submission;
    }

    public void setSubmission(@Nullable UUID submission) {
        this.submission = submission;
    }

    private static String level(List<GivenRating> ratings, UUID review, String scale) {
        return ratings.stream()
                .filter(rating ->
                        rating.reviewId().equals(review) && rating.scale().equals(scale))
                .findFirst()
                .map(rating -> rating.level() == null ? "?" : String.valueOf(rating.level()))
                .orElse("–");
    }

    /** One scale with the level that each voice chose. */
    public record ScaleRow(String family, String name, List<String> levels) {}
}
