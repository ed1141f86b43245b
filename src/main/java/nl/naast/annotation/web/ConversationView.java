package nl.naast.annotation.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.review.AssignedReview;
import nl.naast.shared.web.TextsForPage;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** Puts what was marked at its turns, in one pass over marks and stances. */
final class ConversationView {
    private record Place(UUID review, int turn) {}

    private final ReadingRoom room;
    private final CodeLabels.Labels labels;
    private final TextsForPage texts;
    private final Map<UUID, Voice> voices = new HashMap<>();
    private final Map<Integer, List<ShownMark>> byTurn = new HashMap<>();

    ConversationView(ReadingRoom room, CodeLabels.Labels labels, TextsForPage texts) {
        this.room = room;
        this.labels = labels;
        this.texts = texts;
    }

    ShownConversation shown(String signs) {
        if (room.voices().size() > 1) {
            room.voices().forEach(voice -> voices.put(voice.id(), Voice.of(voice, room.review(), texts)));
        }
        room.voices().stream().map(AssignedReview::id).forEach(this::collect);
        List<ShownTurn> turns = room.conversation().turns().stream()
                .map(turn -> new ShownTurn(turn, byTurn.getOrDefault(turn.number(), List.of())))
                .filter(turn ->
                        !room.conversation().isWithdrawn() || !turn.marks().isEmpty())
                .toList();
        return new ShownConversation(
                turns, room.conversation().language().getLanguage(), ownStances(), words(turns), signs);
    }

    private void collect(UUID review) {
        @Nullable Voice voice = voices.get(review);
        room.marks().stream()
                .filter(mark -> mark.reviewId().equals(review))
                .forEach(mark -> at(mark.turnNumber(), shown(voice, mark)));
        stancesOf(review).forEach((place, said) -> at(place.turn(), new ShownMark(voice, null, said, "")));
    }

    private void at(int turn, ShownMark mark) {
        byTurn.computeIfAbsent(turn, number -> new ArrayList<>()).add(mark);
    }

    private ShownMark shown(@Nullable Voice voice, MadeMark mark) {
        return new ShownMark(voice, labels.of(mark.code()), mark.remark(), mark.rewrite());
    }

    private Map<Place, String> stancesOf(UUID review) {
        return room.stances().stream()
                .filter(stance -> stance.reviewId().equals(review))
                .sorted(java.util.Comparator.comparing(PlacedStance::stance))
                .collect(Collectors.groupingBy(
                        stance -> new Place(review, stance.turnNumber()),
                        LinkedHashMap::new,
                        Collectors.mapping(this::said, Collectors.joining(" · "))));
    }

    private String said(PlacedStance placed) {
        return texts.get("curriculum.stance." + placed.stance().slug()) + " " + number(placed.leaning());
    }

    private static String number(@Nullable Integer leaning) {
        if (leaning == null) {
            return "?";
        }
        return leaning > 0 ? "+" + leaning : Integer.toString(leaning).replace('-', '−');
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
