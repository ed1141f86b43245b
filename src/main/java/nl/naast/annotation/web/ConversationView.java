package nl.naast.annotation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.review.AssignedReview;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;

/** Puts what was marked at its turns, in one pass over marks and stances. */
final class ConversationView {
    private final ReadingRoom room;
    private final CodeLabels.Labels labels;
    private final TextsForPage texts;
    private final Map<Integer, List<ShownMark>> marks = new HashMap<>();
    private final Map<Integer, List<ShownPlaces>> placed = new HashMap<>();

    ConversationView(ReadingRoom room, CodeLabels.Labels labels, TextsForPage texts) {
        this.room = room;
        this.labels = labels;
        this.texts = texts;
    }

    ShownConversation shown(String signs) {
        room.voices().forEach(this::collect);
        marks.values().forEach(onTurn -> onTurn.sort(Comparator.comparingInt(ShownMark::start)));
        List<ShownTurn> turns = room.conversation().turns().stream()
                .map(this::shown)
                .filter(turn -> !room.conversation().isWithdrawn() || !turn.isSilent())
                .toList();
        return new ShownConversation(
                turns,
                room.conversation().language().getLanguage(),
                ownStances(),
                words(turns),
                room.voices().size() > 1,
                signs);
    }

    private ShownTurn shown(Turn turn) {
        return new ShownTurn(
                turn, marks.getOrDefault(turn.number(), List.of()), placed.getOrDefault(turn.number(), List.of()));
    }

    private void collect(AssignedReview review) {
        Voice voice = Voice.of(review, room.review(), texts);
        for (MadeMark mark : room.marks()) {
            if (mark.reviewId().equals(review.id())) {
                at(marks, mark.turnNumber()).add(shown(voice, mark));
            }
        }
        placesOf(review.id()).forEach((turn, places) -> at(placed, turn).add(new ShownPlaces(voice, places)));
    }

    private static <T> List<T> at(Map<Integer, List<T>> byTurn, int turn) {
        return byTurn.computeIfAbsent(turn, number -> new ArrayList<>());
    }

    private ShownMark shown(Voice voice, MadeMark mark) {
        return new ShownMark(voice, labels.of(mark.code()), mark.span(), mark.remark(), mark.rewrite());
    }

    private Map<Integer, List<ShownPlaces.Place>> placesOf(UUID review) {
        Map<Integer, List<ShownPlaces.Place>> places = new TreeMap<>();
        room.stances().stream()
                .filter(stance -> stance.reviewId().equals(review))
                .sorted(Comparator.comparing(PlacedStance::stance))
                .forEach(stance -> at(places, stance.turnNumber())
                        .add(ShownPlaces.Place.of(
                                stance,
                                texts.get("curriculum.stance." + stance.stance().slug()))));
        return places;
    }

    private List<PlacedStance> ownStances() {
        return room.stances().stream()
                .filter(stance -> stance.reviewId().equals(room.review().id()))
                .toList();
    }

    private ShownConversation.Words words(Collection<ShownTurn> turns) {
        long helpers = turns.stream().filter(ShownTurn::isHelpers).count();
        long marked = turns.stream().filter(ShownTurn::isMarked).count();
        return new ShownConversation.Words(
                texts.get("annotation.turns"),
                texts.of("annotation.strip", turns.size(), helpers, marked),
                texts.get("annotation.speaker." + Speaker.CLIENT.slug()),
                texts.get("annotation.speaker." + Speaker.HELPER.slug()),
                texts.get("annotation.speaker." + Speaker.OTHER.slug()),
                texts.get("annotation.better"));
    }
}
