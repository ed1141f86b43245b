package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.naast.annotation.application.MarkTurn;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.PlaceTurn;
import nl.naast.curriculum.Stance;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.Actor;
import nl.naast.shared.web.Refusals;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkingTest extends RoomTest {
    private static final int HELPERS_TURN = 3;
    private static final int CLIENTS_TURN = 2;

    private AssignedReview review;
    private Actor peer;

    @BeforeEach
    void somebody_is_asked_to_review() {
        UUID submission = world.handIn(world.author());
        review = world.review(submission, ReviewerRole.PEER);
        peer = world.reviewer(review);
    }

    @Test
    void a_repeated_mark_is_stored_once() {
        UUID operation = UUID.randomUUID();
        MadeMark first = mark(operation, HELPERS_TURN, "LIS+OPEN");
        assertThat(mark(operation, HELPERS_TURN, "LIS+OPEN").id()).isEqualTo(first.id());
        assertThat(marks()).hasSize(1);
    }

    @Test
    void a_mark_repeated_ten_times_at_once_is_stored_once() {
        UUID operation = UUID.randomUUID();
        List<Throwable> failures = atOnce(
                10, other -> other.get(MarkTurn.class).mark(peer, review.id(), operation, HELPERS_TURN, "LIS+OPEN"));
        assertThat(marks()).extracting(MadeMark::id).containsExactly(operation);
        assertThat(failures).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void the_same_code_from_ten_windows_at_once_stands_there_once() {
        List<Throwable> failures = atOnce(
                10,
                other ->
                        other.get(MarkTurn.class).mark(peer, review.id(), UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN"));
        assertThat(marks()).hasSize(1);
        assertThat(failures).hasSize(9).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void a_mark_on_a_turn_that_does_not_exist_is_refused() {
        assertThat(refusal(() -> mark(UUID.randomUUID(), 99, "LIS+OPEN"))).isNotEmpty();
        assertThat(refusal(() -> mark(UUID.randomUUID(), 0, "LIS+OPEN"))).isNotEmpty();
        assertThat(marks()).isEmpty();
    }

    @Test
    void a_code_for_the_helper_does_not_fit_the_clients_turn_nor_the_other_way_round() {
        assertThat(refusal(() -> mark(UUID.randomUUID(), CLIENTS_TURN, "LIS+OPEN")))
                .isNotEmpty();
        assertThat(refusal(() -> mark(UUID.randomUUID(), HELPERS_TURN, "C-OPEN")))
                .isNotEmpty();
        mark(UUID.randomUUID(), CLIENTS_TURN, "C-OPEN");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void of_two_codes_that_exclude_one_another_only_the_first_stays() {
        mark(UUID.randomUUID(), HELPERS_TURN, "TAL+KENNIS");
        assertThat(refusal(() -> mark(UUID.randomUUID(), HELPERS_TURN, "TAL-ADVIES")))
                .isEqualTo("annotation.violation.excluded");
        assertThat(refusal(() -> mark(UUID.randomUUID(), HELPERS_TURN, "TAL+KENNIS")))
                .isEqualTo("annotation.violation.markedAlready");
        mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        assertThat(marks()).hasSize(2);
    }

    @Test
    void a_mark_that_was_taken_away_can_be_made_again() {
        MadeMark first = mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        get(MarkTurn.class).remove(peer, review.id(), first.id());
        get(MarkTurn.class).remove(peer, review.id(), first.id());
        assertThat(marks()).isEmpty();
        mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        assertThat(marks()).hasSize(1);
    }

    @Test
    void a_stale_remark_is_refused_and_the_first_words_stay() {
        MadeMark made = mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        MadeMark explained = explain(made, "first", made.revision());
        assertThat(explained.revision()).isEqualTo(marks().get(0).revision());
        assertThat(refusal(() -> explain(made, "late", made.revision())))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(marks().get(0).remark()).isEqualTo("first");
    }

    @Test
    void explaining_in_ten_windows_at_once_keeps_one_of_them() {
        MadeMark made = mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        List<Throwable> failures = atOnce(
                10,
                other -> other.get(MarkTurn.class)
                        .explain(
                                peer,
                                review.id(),
                                made.id(),
                                Thread.currentThread().getName(),
                                "",
                                made.revision()));
        assertThat(failures).hasSize(9).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void words_that_are_too_long_are_refused_and_the_longest_ones_fit() {
        MadeMark made = mark(UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN");
        assertThat(refusal(() -> explain(made, "é".repeat(4001), made.revision())))
                .isEqualTo("annotation.violation.textTooLong");
        explain(made, "é".repeat(4000), made.revision());
        assertThat(marks().get(0).remark()).hasSize(4000);
    }

    @Test
    void a_turn_has_one_place_on_a_stance_and_it_can_be_taken_back() {
        PlaceTurn place = get(PlaceTurn.class);
        place.place(peer, review.id(), UUID.randomUUID(), HELPERS_TURN, Stance.EQUAL, 2);
        place.place(peer, review.id(), UUID.randomUUID(), HELPERS_TURN, Stance.EQUAL, null);
        assertThat(get(OpenReadingRoom.class).open(peer, review.id()).stances())
                .containsExactly(new PlacedStance(review.id(), HELPERS_TURN, Stance.EQUAL, null));
        assertThat(refusal(() -> place.place(peer, review.id(), UUID.randomUUID(), HELPERS_TURN, Stance.EQUAL, 3)))
                .isEqualTo("annotation.violation.leaning");
        place.takeBack(peer, review.id(), HELPERS_TURN, Stance.EQUAL);
        place.takeBack(peer, review.id(), HELPERS_TURN, Stance.EQUAL);
        assertThat(get(OpenReadingRoom.class).open(peer, review.id()).stances()).isEmpty();
    }

    @Test
    void nobody_marks_in_the_review_of_another() {
        UUID id = review.id();
        for (Actor other : List.of(world.author(), world.trainer(), world.coordinator(), world.administrator())) {
            assertThat(refusal(() -> get(MarkTurn.class).mark(other, id, UUID.randomUUID(), HELPERS_TURN, "LIS+OPEN")))
                    .isEqualTo("shared.violation.notFound");
        }
    }

    private MadeMark mark(UUID operation, int turn, String code) {
        return get(MarkTurn.class).mark(peer, review.id(), operation, turn, code);
    }

    private MadeMark explain(MadeMark mark, String remark, long revision) {
        return get(MarkTurn.class).explain(peer, review.id(), mark.id(), remark, "", revision);
    }

    private List<MadeMark> marks() {
        return get(Annotations.class).marksOf(List.of(review.id()));
    }
}
