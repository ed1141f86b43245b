package nl.naast.annotation.web;

import java.util.List;
import java.util.UUID;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.PlacedStance;
import nl.naast.annotation.Span;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.annotation.domain.ReadingStep;
import nl.naast.review.GivenRating;
import org.jspecify.annotations.Nullable;

/**
 * What the page's script starts with: what the reviewer did so far, without who she is. Empty parts are left out, for
 * there may be a thousand marks.
 *
 * @param seq number of the last step
 */
public record RoomStart(
        long seq, List<Mark> marks, List<Placed> stances, List<Rating> ratings, List<ReadingStep.Change> history) {

    /** A mark; start and end count UTF-16 characters of the turn's text, null for the whole turn. */
    public record Mark(
            UUID id,
            int turn,
            String code,
            @Nullable Integer start,
            @Nullable Integer end,
            @Nullable String quote,
            @Nullable String remark,
            @Nullable String rewrite) {
        static Mark of(MadeMark mark) {
            Span span = mark.span();
            return new Mark(
                    mark.id(),
                    mark.turnNumber(),
                    mark.code(),
                    span == null ? null : span.start(),
                    span == null ? null : span.end(),
                    span == null ? null : span.quote(),
                    written(mark.remark()),
                    written(mark.rewrite()));
        }
    }

    /** @param leaning null for "can't tell" */
    public record Placed(
            String target,
            @Nullable Integer leaning,
            @Nullable String reason) {
        static Placed of(PlacedStance placed) {
            String target = placed.turnNumber() + "/" + placed.stance().slug();
            return new Placed(target, placed.leaning(), written(placed.reason()));
        }
    }

    /** @param level null for "can't judge" */
    public record Rating(String scale, @Nullable Integer level, List<Integer> evidence) {
        static Rating of(GivenRating rating) {
            return new Rating(rating.scale(), rating.level(), rating.evidence());
        }
    }

    static RoomStart of(ReadingRoom room, UUID own) {
        return new RoomStart(
                room.seq(),
                room.marks().stream()
                        .filter(mark -> mark.reviewId().equals(own))
                        .map(Mark::of)
                        .toList(),
                room.stances().stream()
                        .filter(stance -> stance.reviewId().equals(own))
                        .map(Placed::of)
                        .toList(),
                room.ratings().stream()
                        .filter(rating -> rating.reviewId().equals(own))
                        .map(Rating::of)
                        .toList(),
                room.history());
    }

    private static @Nullable String written(String text) {
        return text.isEmpty() ? null : text;
    }
}
