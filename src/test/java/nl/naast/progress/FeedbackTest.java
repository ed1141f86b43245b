package nl.naast.progress;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.naast.progress.application.Course;
import nl.naast.progress.application.FollowProgress;
import nl.naast.progress.application.OpenHome;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbackTest extends RoomTest {
    private UUID submission;

    @BeforeEach
    void something_is_handed_in() {
        submission = world.handIn(world.author());
    }

    @Test
    void the_author_reads_feedback_only_after_release_and_after_judging_herself() {
        world.finish(review(ReviewerRole.PEER));
        world.finish(review(ReviewerRole.TRAINER));
        assertThat(refusal(this::read)).isEqualTo("progress.violation.notReleased");
        release();
        assertThat(refusal(this::read)).isEqualTo("progress.violation.selfFirst");
        world.finish(review(ReviewerRole.SELF));
        var feedback = get(ReadFeedback.class).read(world.author(), submission);
        assertThat(feedback.voices())
                .extracting(AssignedReview::role)
                .containsExactlyInAnyOrder(ReviewerRole.SELF, ReviewerRole.PEER, ReviewerRole.TRAINER);
        assertThat(feedback.marksByTurn().get(3)).hasSize(3);
    }

    @Test
    void what_a_peer_did_not_finish_is_not_shown() {
        AssignedReview unfinished = review(ReviewerRole.PEER);
        world.rateAll(unfinished, 1);
        world.finish(review(ReviewerRole.SELF));
        world.finish(review(ReviewerRole.TRAINER));
        release();
        assertThat(get(ReadFeedback.class).read(world.author(), submission).ratings())
                .noneMatch(rating -> rating.reviewId().equals(unfinished.id()));
    }

    @Test
    void a_trainer_releases_after_finishing_and_nobody_else_does() {
        assertThat(refusal(this::release)).isEqualTo("review.violation.finishFirst");
        world.finish(review(ReviewerRole.PEER));
        AssignedReview peer = review(ReviewerRole.PEER);
        assertThat(refusal(() -> get(ReleaseFeedback.class).release(world.reviewer(peer), peer.id())))
                .isEqualTo("shared.violation.notFound");
        UUID trainers = review(ReviewerRole.TRAINER).id();
        assertThat(refusal(() -> get(ReleaseFeedback.class).release(world.coordinator(), trainers)))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void progress_shows_rounds_whose_feedback_was_released_and_keeps_the_self_apart() {
        AssignedReview self = review(ReviewerRole.SELF);
        world.finish(self);
        world.finish(review(ReviewerRole.TRAINER));
        assertThat(firstScale().points()).isEmpty();
        release();
        assertThat(firstScale().points()).singleElement().satisfies(point -> {
            assertThat(point.self()).isEqualTo(3);
            assertThat(point.others().levels()).containsExactly(3);
            assertThat(point.others().isEnough()).isFalse();
        });
    }

    @Test
    void the_home_page_says_what_is_next() {
        assertThat(next()).isEqualTo("self");
        world.finish(review(ReviewerRole.SELF));
        assertThat(next()).isEqualTo("wait");
        world.finish(review(ReviewerRole.TRAINER));
        release();
        assertThat(next()).isEqualTo("feedback");
    }

    private Course.OnScale firstScale() {
        return get(FollowProgress.class).of(world.author()).scales().get(0);
    }

    private String next() {
        return get(OpenHome.class)
                .open(world.author())
                .studying()
                .get(0)
                .rounds()
                .get(0)
                .nextStep();
    }

    private AssignedReview review(ReviewerRole role) {
        return world.review(submission, role);
    }

    private void read() {
        get(ReadFeedback.class).read(world.author(), submission);
    }

    private void release() {
        get(ReleaseFeedback.class)
                .release(world.trainer(), review(ReviewerRole.TRAINER).id());
    }
}
