package nl.naast.annotation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.review.AssignedReview;

/** A mark that can be talked about, and where the page draws it. */
public record TalkMark(UUID id, int turn, String voice, String code) {
    static List<TalkMark> in(ReadingRoom room) {
        Map<UUID, AssignedReview> voices =
                room.voices().stream().collect(Collectors.toMap(AssignedReview::id, Function.identity()));
        return room.marks().stream()
                .filter(mark -> voices.containsKey(mark.reviewId()))
                .map(mark -> new TalkMark(
                        mark.id(),
                        mark.turnNumber(),
                        java.util.Objects.requireNonNull(voices.get(mark.reviewId()))
                                .voice(),
                        mark.code()))
                .toList();
    }
}
