package nl.naast.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.progress.application.Feedback;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.review.AssignedReview;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** All voices on one conversation, for its author. */
@Named
@RequestScoped
public class FeedbackPage {
    private final ReadFeedback readFeedback;
    private final Visitor visitor;
    private final TextsForPage texts;

    private @Nullable UUID submission;
    private @Nullable Feedback feedback;

    @Inject
    public FeedbackPage(ReadFeedback readFeedback, Visitor visitor, TextsForPage texts) {
        this.readFeedback = readFeedback;
        this.visitor = visitor;
        this.texts = texts;
    }

    public void open() {
        feedback = readFeedback.read(visitor.actor(), Wanted.id(submission));
    }

    public @Nullable Feedback getFeedback() {
        return feedback;
    }

    /** The turns with what was seen in them, ready to be drawn. */
    public List<FeedbackTurn> getTurns() {
        return FeedbackTurn.of(Objects.requireNonNull(feedback), texts, visitor.locale());
    }

    /** The six scales, the widest gap between the author and the others first. */
    public List<FeedbackScale> getScales() {
        return FeedbackScale.of(Objects.requireNonNull(feedback), visitor.locale());
    }

    public String codeName(String code) {
        return Objects.requireNonNull(feedback)
                .codebook()
                .code(code)
                .map(known -> known.name().in(visitor.locale()))
                .orElse(code);
    }

    /** The voices that wrote words of their own. */
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
}
