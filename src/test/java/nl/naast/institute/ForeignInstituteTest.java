package nl.naast.institute;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.application.FollowReview;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.PlanRound;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.assignment.domain.PracticeRound.Windows;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Stance;
import nl.naast.institute.application.FoundInstitute;
import nl.naast.progress.application.OpenHome;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.progress.application.ShowCohort;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ChangeReviewers;
import nl.naast.review.application.FinishReview;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.transcript.Conversations;
import org.junit.jupiter.api.Test;

/** Nothing passes from one institute to another, whoever asks. */
class ForeignInstituteTest extends RoomTest {
    @Test
    void nobody_of_another_institute_finds_anything() {
        SmallWorld nextDoor = new SmallWorld(house);
        UUID submission = world.handIn(world.author());
        AssignedReview review = world.review(submission, ReviewerRole.TRAINER);
        List<String> found = new ArrayList<>();
        for (Actor stranger : List.of(nextDoor.author(), nextDoor.trainer(), nextDoor.coordinator())) {
            attempts(stranger, submission, review).forEach((name, attempt) -> {
                String answer = refusal(attempt);
                if (!answer.equals("shared.violation.notFound")) {
                    found.add(name + ": " + answer);
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void homes_show_only_ones_own_institute() {
        SmallWorld nextDoor = new SmallWorld(house);
        world.handIn(world.author());
        var home = get(OpenHome.class).open(nextDoor.author());
        assertThat(home.studying())
                .singleElement()
                .satisfies(desk -> assertThat(desk.seat().cohortId()).isEqualTo(nextDoor.cohort()));
        assertThat(get(OpenHome.class).open(nextDoor.trainer()).training())
                .allMatch(desk -> desk.tasks().isEmpty());
    }

    @Test
    void a_membership_that_ended_counts_at_once() {
        Actor student = world.students().get(1);
        house.in(() -> get(nl.naast.institute.persistence.Memberships.class)
                .of(student.accountId())
                .forEach(membership -> membership.end(House.NOW)));
        assertThat(refusal(() -> get(WriteTranscript.class).open(student, world.round())))
                .isEqualTo("shared.violation.notFound");
    }

    private Map<String, Runnable> attempts(Actor actor, UUID submission, AssignedReview review) {
        Map<String, Runnable> attempts = new LinkedHashMap<>();
        onRounds(actor, attempts);
        onReviews(actor, review.id(), attempts);
        onSubmissions(actor, submission, review, attempts);
        return attempts;
    }

    private void onRounds(Actor actor, Map<String, Runnable> attempts) {
        UUID round = world.round();
        UUID cohort = world.cohort();
        Windows windows = new Windows(
                House.NOW,
                House.NOW.plus(Duration.ofDays(1)),
                House.NOW.plus(Duration.ofDays(2)),
                House.NOW.plus(Duration.ofDays(3)));
        attempts.put("plan", () -> get(PlanRound.class).plan(actor, cohort, Competency.HELP, windows));
        attempts.put("open", () -> get(WriteTranscript.class).open(actor, round));
        attempts.put("save", () -> get(WriteTranscript.class).save(actor, round, SmallWorld.draft()));
        attempts.put("hand in", () -> get(HandIn.class).handIn(actor, round, world.agreement()));
        attempts.put("cohort", () -> get(ShowCohort.class).show(actor, cohort));
        attempts.put("enrol", () -> get(Enrolment.class).enrol(actor, cohort, actor.accountId(), Role.STUDENT, ""));
        attempts.put("open cohort", () -> get(Enrolment.class).cohortNamed(actor, cohort, "Mine"));
        attempts.put(
                "found",
                () -> get(FoundInstitute.class).found(actor, new FoundInstitute.Plan("x", ZoneId.of("UTC"), "x", "x")));
    }

    private void onReviews(Actor actor, UUID review, Map<String, Runnable> attempts) {
        Reader reader = new Reader(house, actor, review);
        attempts.put("read", () -> get(OpenReadingRoom.class).open(actor, review));
        attempts.put("mark", () -> reader.mark(1, "LIS+OPEN"));
        attempts.put("remove", () -> reader.remove(UUID.randomUUID()));
        attempts.put("place", () -> reader.place(1, Stance.EQUAL, 0));
        attempts.put("take back", () -> reader.takeBack(1, Stance.EQUAL));
        attempts.put("rate", () -> reader.rate("STANCE-EQ", 1, List.of(1)));
        attempts.put("write", () -> reader.write("", ""));
        attempts.put("follow", () -> get(FollowReview.class).after(actor, review, 0));
        attempts.put("finish", () -> get(FinishReview.class).finish(actor, review));
        attempts.put("release", () -> get(ReleaseFeedback.class).release(actor, review));
    }

    private void onSubmissions(Actor actor, UUID submission, AssignedReview review, Map<String, Runnable> attempts) {
        attempts.put("feedback", () -> get(ReadFeedback.class).read(actor, submission));
        attempts.put("reviewers", () -> get(ChangeReviewers.class).plan(actor, submission));
        attempts.put(
                "replace", () -> get(ChangeReviewers.class).replace(actor, submission, review.id(), actor.accountId()));
        attempts.put("conversation", () -> get(Conversations.class).read(actor, review.transcriptId()));
    }
}
