package nl.naast.progress.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.naast.progress.application.Feedback;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.Turn;

/** One turn with everything the voices saw in it. */
public record FeedbackTurn(Turn turn, List<SeenMark> seen, List<StanceLine> stances) {

    static List<FeedbackTurn> of(Feedback feedback, TextsForPage texts, Locale locale) {
        Voices voices = new Voices(feedback.voices());
        boolean withdrawn = feedback.conversation().isWithdrawn();
        return feedback.conversation().turns().stream()
                .map(turn -> new FeedbackTurn(
                        turn,
                        seen(turn, feedback, voices, texts, locale),
                        StanceLine.of(
                                feedback.stancesByTurn().getOrDefault(turn.number(), List.of()),
                                placed -> voices.of(placed.reviewId()))))
                .filter(turn -> !withdrawn || !turn.isSilent())
                .toList();
    }

    private static List<SeenMark> seen(Turn turn, Feedback feedback, Voices voices, TextsForPage texts, Locale locale) {
        return feedback.marksByTurn().getOrDefault(turn.number(), List.of()).stream()
                .sorted(Comparator.comparingInt(mark -> voices.placeOf(mark.reviewId())))
                .map(mark -> SeenMark.of(mark, voices.of(mark.reviewId()), feedback.codebook(), texts, locale))
                .toList();
    }

    public boolean isMarked() {
        return !seen.isEmpty();
    }

    public boolean isSilent() {
        return seen.isEmpty() && stances.isEmpty();
    }

    /** A style class for each voice with a mark here, for leaving out what one does not want to see. */
    public String by() {
        return seen.stream().map(mark -> "by-" + mark.voice()).distinct().collect(Collectors.joining(" "));
    }
}
