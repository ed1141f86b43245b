package nl.naast.testing;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Span;
import nl.naast.annotation.StepKind;
import nl.naast.annotation.application.TakeStep;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a review, one step after another, and has seen everything that happened before. */
public final class Reader {
    private static final long SEEN_ALL = Long.MAX_VALUE;

    private final House house;
    private final Actor actor;
    private final UUID review;

    public Reader(House house, Actor actor, UUID review) {
        this.house = house;
        this.actor = actor;
        this.review = review;
    }

    /** In the reviewer's own name. */
    public static Reader of(House house, AssignedReview review) {
        return new Reader(house, new Actor(review.reviewerId()), review.id());
    }

    /** @return the mark's id */
    public UUID mark(int turn, String code) {
        return mark(turn, code, "", "");
    }

    public UUID mark(int turn, String code, String remark, String rewrite) {
        UUID id = UUID.randomUUID();
        mark(id, turn, code, null, remark, rewrite);
        return id;
    }

    public void mark(UUID id, int turn, String code, @Nullable Span span, String remark, String rewrite) {
        take(StepKind.MARK, id.toString(), state(turn, code, span, remark, rewrite));
    }

    public static JsonObject state(int turn, String code, @Nullable Span span, String remark, String rewrite) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("turn", turn)
                .add("code", code)
                .add("remark", remark)
                .add("rewrite", rewrite);
        if (span != null) {
            json.add("start", span.start()).add("end", span.end()).add("quote", span.quote());
        }
        return json.build();
    }

    public void remove(UUID mark) {
        take(StepKind.MARK, mark.toString(), null);
    }

    public void place(int turn, Stance stance, @Nullable Integer leaning) {
        place(turn, stance, leaning, "");
    }

    public void place(int turn, Stance stance, @Nullable Integer leaning, String reason) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("reason", reason);
        take(StepKind.STANCE, turn + "/" + stance.slug(), number(json, "leaning", leaning));
    }

    public void takeBack(int turn, Stance stance) {
        take(StepKind.STANCE, turn + "/" + stance.slug(), null);
    }

    public void rate(String scale, @Nullable Integer level, List<Integer> evidence) {
        JsonArrayBuilder turns = Json.createArrayBuilder(evidence);
        take(StepKind.RATING, scale, number(Json.createObjectBuilder().add("evidence", turns), "level", level));
    }

    public void write(String strength, String question) {
        take(
                StepKind.WORDS,
                "words",
                Json.createObjectBuilder()
                        .add("strength", strength)
                        .add("question", question)
                        .build());
    }

    public long take(StepKind kind, String target, @Nullable JsonObject state) {
        return take(UUID.randomUUID(), kind, target, state, SEEN_ALL);
    }

    public long take(UUID id, StepKind kind, String target, @Nullable JsonObject state, long base) {
        return house.get(TakeStep.class).take(actor, review, new TakeStep.Wanted(id, kind, target, state, base, null));
    }

    private static JsonObject number(JsonObjectBuilder json, String name, @Nullable Integer value) {
        return (value == null ? json.addNull(name) : json.add(name, value)).build();
    }
}
