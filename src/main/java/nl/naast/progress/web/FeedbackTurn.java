package nl.naast.progress.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Polarity;
import nl.naast.review.AssignedReview;
import nl.naast.transcript.Turn;

/** One turn with everything the voices saw in it. */
public record FeedbackTurn(Turn turn, List<Seen> seen) {

    /** What one voice saw: a mark, or where it placed the turn. */
    public record Seen(
            String voice, String family, boolean negative, String code, String name, String remark, String rewrite) {}

    static FeedbackTurn of(
            Turn turn,
            List<MadeMark> marks,
            List<PlacedStance> stances,
            Map<UUID, AssignedReview> voices,
            Codebook codebook,
            Locale locale) {
        List<UUID> order = List.copyOf(voices.keySet());
        List<Seen> seen = marks.stream()
                .sorted(Comparator.comparingInt(mark -> order.indexOf(mark.reviewId())))
                .map(mark -> seen(mark, voice(voices, mark.reviewId()), codebook, locale))
                .collect(Collectors.toList());
        stances.stream()
                .filter(placed -> placed.leaning() != null)
                .map(placed -> new Seen(
                        voice(voices, placed.reviewId()),
                        placed.stance().slug(),
                        Objects.requireNonNull(placed.leaning()) < 0,
                        signed(placed.leaning()),
                        "",
                        "",
                        ""))
                .sorted(Comparator.comparing(Seen::family).thenComparing(Seen::voice))
                .forEach(seen::add);
        return new FeedbackTurn(turn, seen);
    }

    private static Seen seen(MadeMark mark, String voice, Codebook codebook, Locale locale) {
        Optional<Code> code = codebook.code(mark.code());
        return new Seen(
                voice,
                code.map(Code::family).orElse("neutral"),
                code.filter(found -> found.polarity() == Polarity.NEGATIVE).isPresent(),
                mark.code(),
                code.map(found -> found.name().in(locale)).orElse(mark.code()),
                mark.remark(),
                mark.rewrite());
    }

    private static String voice(Map<UUID, AssignedReview> voices, UUID reviewId) {
        AssignedReview review = voices.get(reviewId);
        return review == null ? "" : review.voice();
    }

    private static String signed(int leaning) {
        return leaning > 0 ? "+" + leaning : leaning < 0 ? "−" + -leaning : "0";
    }

    public boolean isMarked() {
        return !seen.isEmpty();
    }
}
