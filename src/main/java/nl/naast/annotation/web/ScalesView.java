package nl.naast.annotation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.curriculum.Scale;
import nl.naast.review.AssignedReview;
import nl.naast.review.GivenRating;
import nl.naast.shared.web.TextsForPage;

/** Puts what was chosen at the scales. */
final class ScalesView {
    private final ReadingRoom room;
    private final TextsForPage texts;
    private final Locale locale;
    private final ShownScale.Level cannotJudge;

    ScalesView(ReadingRoom room, TextsForPage texts, Locale locale) {
        this.room = room;
        this.texts = texts;
        this.locale = locale;
        this.cannotJudge = new ShownScale.Level(
                "?", texts.get("annotation.scale.cannotJudge"), texts.get("annotation.scale.cannotJudge.text"));
    }

    List<ShownScale> shown() {
        return room.codebook().scales().stream().map(this::shown).toList();
    }

    private ShownScale shown(Scale scale) {
        return new ShownScale(
                scale.id(),
                ShownScale.family(scale),
                ShownScale.sign(scale),
                scale.name().in(locale),
                scale.question().in(locale),
                ShownScale.levels(scale, locale, cannotJudge),
                chosen(room.review().id(), scale),
                rating(room.review().id(), scale).map(GivenRating::evidence).orElse(List.of()),
                others(scale));
    }

    private Map<Voice, String> others(Scale scale) {
        Map<Voice, String> others = new LinkedHashMap<>();
        for (AssignedReview voice : room.voices()) {
            String level = chosen(voice.id(), scale);
            if (!voice.id().equals(room.review().id()) && !level.isEmpty()) {
                others.put(Voice.of(voice, room.review(), texts), level);
            }
        }
        return others;
    }

    private String chosen(UUID review, Scale scale) {
        return rating(review, scale).map(ScalesView::level).orElse("");
    }

    private Optional<GivenRating> rating(UUID review, Scale scale) {
        return room.ratings().stream()
                .filter(rating ->
                        rating.reviewId().equals(review) && rating.scale().equals(scale.id()))
                .findFirst();
    }

    private static String level(GivenRating rating) {
        return rating.level() == null ? "?" : rating.level().toString();
    }
}
