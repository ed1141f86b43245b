package nl.naast.review;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Annotations;
import nl.naast.annotation.MadeMark;
import nl.naast.annotation.StepKind;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.review.application.ChangeReviewers;
import nl.naast.review.application.FinishReview;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewingTest extends RoomTest {
    private UUID submission;

    @BeforeEach
    void something_is_handed_in() {
        submission = world.handIn(world.author());
    }

    @Test
    void the_author_two_peers_and_the_trainer_of_the_group_are_asked() {
        assertThat(world.reviews(submission))
                .extracting(AssignedReview::voice)
                .containsExactlyInAnyOrder("self", "peer-a", "peer-b", "trainer");
        assertThat(review(ReviewerRole.SELF).reviewerId())
                .isEqualTo(world.author().accountId());
        assertThat(review(ReviewerRole.TRAINER).reviewerId())
                .isEqualTo(world.trainer().accountId());
        assertThat(world.reviews(submission))
                .extracting(AssignedReview::reviewerId)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_peer_sees_no_marks_of_others_not_even_after_finishing() {
        world.finish(review(ReviewerRole.SELF));
        world.finish(review(ReviewerRole.TRAINER));
        AssignedReview peer = review(ReviewerRole.PEER);
        assertThat(open(peer).marks()).isEmpty();
        world.finish(peer);
        assertThat(open(peer).marks()).extracting(MadeMark::reviewId).containsOnly(peer.id());
        assertThat(open(peer).voices()).hasSize(1);
    }

    @Test
    void a_trainer_sees_the_others_only_after_finishing() {
        world.finish(review(ReviewerRole.PEER));
        AssignedReview trainer = review(ReviewerRole.TRAINER);
        assertThat(open(trainer).voices()).hasSize(1);
        assertThat(open(trainer).marks()).isEmpty();
        world.finish(trainer);
        assertThat(open(trainer).voices())
                .extracting(AssignedReview::role)
                .containsExactlyInAnyOrder(ReviewerRole.PEER, ReviewerRole.TRAINER);
    }

    @Test
    void everything_that_stands_in_the_way_is_said_at_once() {
        AssignedReview peer = review(ReviewerRole.PEER);
        assertThat(obstacles(peer))
                .containsExactlyInAnyOrder(
                        "annotation.violation.noMarks",
                        "review.violation.scalesMissing",
                        "review.violation.strengthMissing",
                        "review.violation.questionMissing");
    }

    @Test
    void a_code_that_names_a_mistake_asks_for_a_better_line_before_finishing() {
        AssignedReview self = review(ReviewerRole.SELF);
        UUID mark = Reader.of(house, self).mark(5, "TAL-MOET");
        world.rateAll(self, 3);
        assertThat(obstacles(self)).containsExactly("annotation.violation.rewriteMissing");
        Reader.of(house, self).mark(mark, 5, "TAL-MOET", null, "", "Hoe slaapt u?");
        assertThat(obstacles(self)).isEmpty();
        assertThat(review(ReviewerRole.SELF).isFinished()).isTrue();
    }

    @Test
    void a_rating_exists_once_it_was_chosen_and_is_replaced_not_doubled() {
        AssignedReview peer = review(ReviewerRole.PEER);
        assertThat(ratings(peer)).isEmpty();
        rate(peer, 2);
        rate(peer, null);
        assertThat(ratings(peer)).containsExactly(new GivenRating(peer.id(), "STANCE-EQ", null, List.of()));
        assertThat(refusal(() -> rate(peer, 6))).isEqualTo("review.violation.level");
        assertThat(refusal(() -> rate(peer, 0))).isEqualTo("review.violation.level");
    }

    @Test
    void the_same_scale_from_ten_windows_at_once_has_one_rating() {
        AssignedReview peer = review(ReviewerRole.PEER);
        atOnce(10, other -> Reader.of(other, peer).rate("STANCE-EQ", 4, List.of()));
        assertThat(ratings(peer)).hasSize(1);
    }

    @Test
    void a_finished_review_never_changes_again() {
        AssignedReview peer = review(ReviewerRole.PEER);
        world.finish(peer);
        Actor reviewer = world.reviewer(peer);
        AssignedReview finished = get(Reviews.class).own(reviewer, peer.id());
        List<MadeMark> marks = get(Annotations.class).marksOf(List.of(peer.id()));
        assertThat(refusal(() -> rate(peer, 1))).isEqualTo("review.violation.finished");
        assertThat(refusal(() -> write(peer, "x"))).isEqualTo("review.violation.finished");
        assertThat(refusal(() -> Reader.of(house, peer).remove(marks.get(0).id())))
                .isEqualTo("review.violation.finished");
        get(FinishReview.class).finish(reviewer, peer.id());
        assertThat(get(Reviews.class).own(reviewer, peer.id())).isEqualTo(finished);
    }

    @Test
    void stale_words_are_refused_and_the_first_ones_stay() {
        AssignedReview peer = review(ReviewerRole.PEER);
        Reader reader = Reader.of(house, peer);
        long seen = reader.take(StepKind.WORDS, "words", words("before"));
        reader.take(StepKind.WORDS, "words", words("first"));
        assertThat(refusal(() -> reader.take(UUID.randomUUID(), StepKind.WORDS, "words", words("late"), seen)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(review(peer).strength()).isEqualTo("first");
    }

    @Test
    void someone_who_is_replaced_finds_nothing_any_more_and_can_be_asked_again() {
        AssignedReview before = review(ReviewerRole.PEER);
        UUID instead = bystander();
        replace(before, instead);
        assertThat(refusal(() -> open(before))).isEqualTo("shared.violation.notFound");
        AssignedReview after = byReviewer(instead);
        assertThat(after.voice()).isEqualTo(before.voice());
        assertThat(open(after).conversation().turns()).hasSize(6);
        replace(after, before.reviewerId());
        assertThat(open(byReviewer(before.reviewerId())).marks()).isEmpty();
    }

    @Test
    void who_finished_is_not_replaced_and_nobody_reviews_twice_or_from_outside() {
        AssignedReview peer = review(ReviewerRole.PEER);
        assertThat(refusal(() -> replace(peer, world.author().accountId()))).isEqualTo("review.violation.cannotReview");
        assertThat(refusal(() -> replace(peer, world.trainer().accountId())))
                .isEqualTo("review.violation.cannotReview");
        assertThat(refusal(() -> replace(review(ReviewerRole.SELF), bystander())))
                .isEqualTo("review.violation.cannotReview");
        world.finish(peer);
        assertThat(refusal(() -> replace(peer, bystander()))).isEqualTo("review.violation.finishedStays");
    }

    private AssignedReview review(ReviewerRole role) {
        return world.review(submission, role);
    }

    private AssignedReview review(AssignedReview earlier) {
        return get(Reviews.class).own(world.reviewer(earlier), earlier.id());
    }

    private AssignedReview byReviewer(UUID reviewer) {
        return world.reviews(submission).stream()
                .filter(review -> review.reviewerId().equals(reviewer))
                .findFirst()
                .orElseThrow();
    }

    private ReadingRoom open(AssignedReview review) {
        return get(OpenReadingRoom.class).open(world.reviewer(review), review.id());
    }

    private List<String> obstacles(AssignedReview review) {
        return get(FinishReview.class).finish(world.reviewer(review), review.id()).stream()
                .map(BusinessRuleViolation::key)
                .toList();
    }

    private List<GivenRating> ratings(AssignedReview review) {
        return get(Reviews.class).ratingsOf(List.of(review.id()));
    }

    private void rate(AssignedReview review, @org.jspecify.annotations.Nullable Integer level) {
        Reader.of(house, review).rate("STANCE-EQ", level, List.of());
    }

    private void write(AssignedReview review, String strength) {
        Reader.of(house, review).write(strength, "");
    }

    private static JsonObject words(String strength) {
        return Json.createObjectBuilder()
                .add("strength", strength)
                .add("question", "")
                .build();
    }

    private void replace(AssignedReview review, UUID instead) {
        get(ChangeReviewers.class).replace(world.coordinator(), submission, review.id(), instead);
    }

    /** The one student who is neither author nor peer. */
    private UUID bystander() {
        List<UUID> asked = world.reviews(submission).stream()
                .map(AssignedReview::reviewerId)
                .toList();
        return world.students().stream()
                .map(Actor::accountId)
                .filter(student -> !asked.contains(student))
                .findFirst()
                .orElseThrow();
    }
}
