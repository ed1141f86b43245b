package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.domain.ReadingStep.Change;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.Actor;
import nl.naast.shared.web.Refusals;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkingTest extends RoomTest {
    /** "Het gaat niet zo goed thuis." */
    private static final int HELPERS_TURN = 3;

    private static final int CLIENTS_TURN = 2;
    private static final Span WORDS = new Span(0, 8, "Het gaat");
    private static final Span OTHER_WORDS = new Span(9, 13, "niet");

    private AssignedReview review;
    private Actor peer;
    private Reader reader;

    @BeforeEach
    void somebody_is_asked_to_review() {
        UUID submission = world.handIn(world.author());
        review = world.review(submission, ReviewerRole.PEER);
        peer = world.reviewer(review);
        reader = Reader.of(house, review);
    }

    @Test
    void a_repeated_step_is_taken_once() {
        UUID step = UUID.randomUUID();
        long first = mark(step, "LIS+OPEN");
        assertThat(mark(step, "LIS+OPEN")).isEqualTo(first);
        assertThat(marks()).hasSize(1);
        assertThat(steps()).hasSize(1);
    }

    @Test
    void steps_of_ten_windows_at_once_are_all_numbered_or_refused() {
        List<Throwable> failures = atOnce(10, other -> Reader.of(other, review).place(HELPERS_TURN, Stance.EQUAL, 1));
        assertThat(failures).allMatch(failure -> Refusals.in(failure).isPresent());
        assertThat(steps())
                .hasSize(10 - failures.size())
                .extracting(StepTaken::seq)
                .doesNotHaveDuplicates();
    }

    @Test
    void the_same_code_from_ten_windows_at_once_stands_there_once() {
        List<Throwable> failures = atOnce(10, other -> Reader.of(other, review).mark(HELPERS_TURN, "LIS+OPEN"));
        assertThat(marks()).hasSize(1);
        assertThat(failures).hasSize(9).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void a_mark_on_a_turn_that_does_not_exist_is_refused() {
        assertThat(refusal(() -> reader.mark(99, "LIS+OPEN"))).isNotEmpty();
        assertThat(refusal(() -> reader.mark(0, "LIS+OPEN"))).isNotEmpty();
        assertThat(marks()).isEmpty();
        assertThat(steps()).isEmpty();
    }

    @Test
    void a_code_for_the_helper_does_not_fit_the_clients_turn_nor_the_other_way_round() {
        assertThat(refusal(() -> reader.mark(CLIENTS_TURN, "LIS+OPEN"))).isNotEmpty();
        assertThat(refusal(() -> reader.mark(HELPERS_TURN, "C-OPEN"))).isNotEmpty();
        reader.mark(CLIENTS_TURN, "C-OPEN");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void a_turn_carries_each_code_once() {
        reader.mark(HELPERS_TURN, "TAL+KENNIS");
        assertThat(refusal(() -> reader.mark(HELPERS_TURN, "TAL+KENNIS")))
                .isEqualTo("annotation.violation.markedAlready");
        reader.mark(HELPERS_TURN, "LIS+OPEN");
        assertThat(marks()).hasSize(2);
    }

    @Test
    void of_two_codes_that_exclude_one_another_the_same_words_carry_one() {
        mark("TAL+KENNIS", WORDS);
        assertThat(refusal(() -> mark("TAL-ADVIES", new Span(4, 13, "gaat niet"))))
                .isEqualTo("annotation.violation.excluded");
        assertThat(refusal(() -> reader.mark(HELPERS_TURN, "TAL-ADVIES"))).isEqualTo("annotation.violation.excluded");
        mark("TAL-ADVIES", OTHER_WORDS);
        assertThat(marks()).hasSize(2);
    }

    @Test
    void words_must_stand_in_the_turn_as_they_are_quoted() {
        assertThat(refusal(() -> mark("LIS+OPEN", new Span(0, 8, "Het ging")))).isEqualTo("annotation.violation.span");
        assertThat(refusal(() -> mark("LIS+OPEN", new Span(20, 400, "thuis.")))).isEqualTo("annotation.violation.span");
        assertThat(refusal(() -> mark("LIS+OPEN", new Span(3, 4, " ")))).isEqualTo("annotation.violation.span");
        mark("LIS+OPEN", OTHER_WORDS);
        assertThat(marks()).extracting(MadeMark::span).containsExactly(OTHER_WORDS);
    }

    @Test
    void a_mark_that_was_taken_away_can_be_put_back_with_all_its_words() {
        UUID mark = reader.mark(HELPERS_TURN, "LIS+OPEN", "remark", "better");
        reader.remove(mark);
        reader.remove(mark);
        assertThat(marks()).isEmpty();
        reader.mark(mark, HELPERS_TURN, "LIS+OPEN", WORDS, "remark", "better");
        assertThat(marks())
                .containsExactly(new MadeMark(mark, review.id(), HELPERS_TURN, "LIS+OPEN", WORDS, "remark", "better"));
    }

    @Test
    void a_mark_never_moves_to_another_turn_or_code() {
        UUID mark = reader.mark(HELPERS_TURN, "LIS+OPEN");
        assertThat(refusal(() -> reader.mark(mark, HELPERS_TURN, "LIS+CHECK", null, "", "")))
                .isNotEmpty();
        assertThat(refusal(() -> reader.mark(mark, 5, "LIS+OPEN", null, "", "")))
                .isNotEmpty();
        assertThat(marks()).extracting(MadeMark::turnNumber).containsExactly(HELPERS_TURN);
    }

    @Test
    void what_another_window_changed_meanwhile_is_not_overwritten() {
        UUID mark = UUID.randomUUID();
        long seen = say(mark, "first", 0);
        say(mark, "second", seen);
        assertThat(refusal(() -> say(mark, "late", seen))).isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(marks()).extracting(MadeMark::remark).containsExactly("second");
    }

    @Test
    void words_that_are_too_long_are_refused_and_the_longest_ones_fit() {
        assertThat(refusal(() -> reader.mark(HELPERS_TURN, "LIS+OPEN", "é".repeat(4001), "")))
                .isEqualTo("annotation.violation.textTooLong");
        reader.mark(HELPERS_TURN, "LIS+OPEN", "é".repeat(4000), "");
        assertThat(marks().get(0).remark()).hasSize(4000);
    }

    @Test
    void a_turn_has_one_place_on_a_stance_and_it_can_be_taken_back() {
        reader.place(HELPERS_TURN, Stance.EQUAL, 2);
        reader.place(HELPERS_TURN, Stance.EQUAL, null);
        assertThat(get(OpenReadingRoom.class).open(peer, review.id()).stances())
                .containsExactly(new PlacedStance(review.id(), HELPERS_TURN, Stance.EQUAL, null, ""));
        assertThat(refusal(() -> reader.place(HELPERS_TURN, Stance.EQUAL, 3)))
                .isEqualTo("annotation.violation.leaning");
        reader.takeBack(HELPERS_TURN, Stance.EQUAL);
        reader.takeBack(HELPERS_TURN, Stance.EQUAL);
        assertThat(get(OpenReadingRoom.class).open(peer, review.id()).stances()).isEmpty();
    }

    @Test
    void every_step_tells_what_was_before_and_what_is_now() {
        reader.rate("STANCE-EQ", 4, List.of(3));
        reader.rate("STANCE-EQ", null, List.of());
        reader.take(StepKind.RATING, "STANCE-EQ", null);
        reader.write("strong", "why?");
        List<Change> history =
                get(OpenReadingRoom.class).open(peer, review.id()).history();
        assertThat(history)
                .extracting(Change::before)
                .containsExactly(null, rated("4", "[3]"), rated("null", "[]"), "{\"strength\":\"\",\"question\":\"\"}");
        assertThat(history)
                .extracting(Change::after)
                .containsExactly(
                        rated("4", "[3]"),
                        rated("null", "[]"),
                        null,
                        "{\"strength\":\"strong\",\"question\":\"why?\"}");
    }

    @Test
    void another_window_hears_what_it_has_not_seen() {
        reader.mark(HELPERS_TURN, "LIS+OPEN");
        long seen = reader.take(
                StepKind.STANCE,
                "3/equal",
                Json.createObjectBuilder().add("leaning", 1).build());
        reader.takeBack(HELPERS_TURN, Stance.EQUAL);
        assertThat(get(FollowReview.class).after(peer, review.id(), seen))
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.target()).isEqualTo("3/equal");
                    assertThat(step.state()).isNull();
                });
    }

    @Test
    void nobody_marks_in_or_follows_the_review_of_another() {
        UUID id = review.id();
        for (Actor other : List.of(world.author(), world.trainer(), world.coordinator(), world.administrator())) {
            assertThat(refusal(() -> new Reader(house, other, id).mark(HELPERS_TURN, "LIS+OPEN")))
                    .isEqualTo("shared.violation.notFound");
            assertThat(refusal(() -> get(FollowReview.class).after(other, id, 0)))
                    .isEqualTo("shared.violation.notFound");
        }
    }

    private static String rated(String level, String evidence) {
        return "{\"level\":" + level + ",\"evidence\":" + evidence + "}";
    }

    private long mark(UUID step, String code) {
        return reader.take(
                step, StepKind.MARK, step.toString(), Reader.state(HELPERS_TURN, code, null, "", ""), Long.MAX_VALUE);
    }

    private void mark(String code, Span words) {
        reader.mark(UUID.randomUUID(), HELPERS_TURN, code, words, "", "");
    }

    private long say(UUID mark, String remark, long base) {
        return reader.take(
                UUID.randomUUID(),
                StepKind.MARK,
                mark.toString(),
                Reader.state(HELPERS_TURN, "LIS+OPEN", null, remark, ""),
                base);
    }

    private List<MadeMark> marks() {
        return get(Annotations.class).marksOf(List.of(review.id()));
    }

    private List<StepTaken> steps() {
        return get(FollowReview.class).after(peer, review.id(), 0);
    }
}
