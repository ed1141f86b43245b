package nl.naast.progress.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import nl.naast.curriculum.Scale;
import nl.naast.progress.application.Feedback;
import nl.naast.progress.domain.Spread;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;

/**
 * One scale with the level that each voice chose: a line from 1 to 5, the author above it, the others on it.
 *
 * @param slug the competency or stance, for styling and its drawing
 * @param levels what each voice chose, in the order of the voices, as the table shows it
 * @param peers the readers without author and trainer
 * @param says key of the sentence under the picture
 * @param gap how far the author stands from the others
 */
public record FeedbackScale(
        String slug,
        String sign,
        String name,
        List<String> levels,
        List<Glyph> glyphs,
        Spread peers,
        String says,
        double gap) {
    private static final int WIDTH = 22;

    /** The glyph of one voice: at its level, beside those who chose the same. */
    public record Glyph(String voice, int level, int shift) {
        public boolean isSelf() {
            return "self".equals(voice);
        }
    }

    /** All scales, the widest gap first. */
    static List<FeedbackScale> of(Feedback feedback, Locale locale) {
        return feedback.codebook().scales().stream()
                .map(scale -> of(scale, feedback, locale))
                .sorted(Comparator.comparingDouble(FeedbackScale::width).reversed())
                .toList();
    }

    private static FeedbackScale of(Scale scale, Feedback feedback, Locale locale) {
        List<Glyph> chosen = feedback.voices().stream()
                .flatMap(voice -> feedback.ratings().stream()
                        .filter(rating -> rating.level() != null && isOf(rating, voice, scale))
                        .map(rating -> new Glyph(voice.voice(), Objects.requireNonNull(rating.level()), 0)))
                .toList();
        double gap = gap(chosen);
        return new FeedbackScale(
                slug(scale),
                sign(scale),
                scale.name().in(locale),
                feedback.voices().stream()
                        .map(voice -> level(feedback, voice, scale))
                        .toList(),
                beside(chosen),
                spread(chosen, glyph -> glyph.voice().startsWith("peer")),
                says(chosen, gap),
                gap);
    }

    private static double gap(List<Glyph> chosen) {
        double others = spread(chosen, glyph -> !glyph.isSelf()).middle().orElse(0);
        return others == 0
                ? 0
                : chosen.stream()
                        .filter(Glyph::isSelf)
                        .mapToDouble(self -> self.level() - others)
                        .sum();
    }

    private static String says(List<Glyph> chosen, double gap) {
        Spread others = spread(chosen, glyph -> !glyph.isSelf());
        if (others.isEmpty() || chosen.stream().noneMatch(Glyph::isSelf)) {
            return "progress.feedback.gap.unknown";
        }
        if (Math.abs(gap) >= 1) {
            return gap > 0 ? "progress.feedback.gap.higher" : "progress.feedback.gap.lower";
        }
        return others.highest() - others.lowest() > 1 ? "progress.feedback.gap.apart" : "progress.feedback.gap.alike";
    }

    private static List<Glyph> beside(List<Glyph> chosen) {
        return chosen.stream().map(glyph -> beside(glyph, chosen)).toList();
    }

    private static Glyph beside(Glyph glyph, List<Glyph> chosen) {
        List<Glyph> same = chosen.stream()
                .filter(one -> one.level() == glyph.level() && one.isSelf() == glyph.isSelf())
                .toList();
        int start = -WIDTH * same.size() / 2 + 1;
        return new Glyph(glyph.voice(), glyph.level(), start + WIDTH * same.indexOf(glyph));
    }

    private static Spread spread(List<Glyph> chosen, Predicate<Glyph> wanted) {
        return new Spread(chosen.stream().filter(wanted).map(Glyph::level).toList());
    }

    private static String level(Feedback feedback, AssignedReview voice, Scale scale) {
        return feedback.ratings().stream()
                .filter(rating -> isOf(rating, voice, scale))
                .findFirst()
                .map(rating -> rating.level() == null ? "?" : String.valueOf(rating.level()))
                .orElse("–");
    }

    private static boolean isOf(GivenRating rating, AssignedReview voice, Scale scale) {
        return rating.reviewId().equals(voice.id()) && rating.scale().equals(scale.id());
    }

    private static String slug(Scale scale) {
        return scale.competency() != null ? scale.family() : isEqual(scale) ? "equal" : "nonjudgmental";
    }

    private static String sign(Scale scale) {
        return scale.competency() != null ? scale.family() : isEqual(scale) ? "equal" : "open-hand";
    }

    private static boolean isEqual(Scale scale) {
        return "STANCE-EQ".equals(scale.id());
    }

    private double width() {
        return Math.abs(gap);
    }
}
