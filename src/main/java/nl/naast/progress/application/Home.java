package nl.naast.progress.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.NewMessages;
import nl.naast.annotation.RunningClass;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.curriculum.Learning;
import nl.naast.institute.Seat;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What a person finds on coming in, for each role they hold.
 *
 * @param heard what others said since this person last looked
 * @param glances of all conversations named here, by transcript
 * @param lesson what a student can read next, or null
 * @param classes class sessions that run now
 */
public record Home(
        List<StudentDesk> studying,
        List<TrainerDesk> training,
        List<Seat> coordinating,
        Map<UUID, Glance> glances,
        List<Heard> heard,
        Learning.@Nullable NextLesson lesson,
        List<RunningClass> classes) {
    /**
     * What others said at one turn of a conversation that this person has not seen yet.
     *
     * @param round null when it is not hers any more
     * @param author whose conversation it is, empty for all but a trainer
     */
    public record Heard(
            NewMessages news, ReviewerRole role, @Nullable Round round, String author) {
        /** Where it was said. */
        public String address() {
            String page = role == ReviewerRole.SELF
                    ? "/progress/feedback.xhtml?submission=" + news.submissionId()
                    : "/annotation/read.xhtml?review=" + news.reviewId();
            return page + "#turn-" + news.turnNumber();
        }
    }

    /** A student's place in one cohort. */
    public record StudentDesk(Seat seat, List<RoundDesk> rounds) {
        /** The round to work on: the last one that has something to do, else the last one that opened. */
        public @Nullable RoundDesk current() {
            return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
        }
    }

    /**
     * One round as one student sees it.
     *
     * @param self the student's own self-assessment, null before handing in
     * @param toReview what she reviews of others in this round
     */
    public record RoundDesk(
            Round round,
            @Nullable HandedIn handedIn,
            @Nullable AssignedReview self,
            List<AssignedReview> toReview,
            boolean acceptsHandIn,
            boolean open) {

        /** Something of hers stands; what was withdrawn does not. */
        public boolean isHandedIn() {
            return handedIn != null && !handedIn.isWithdrawn();
        }

        public boolean isWithdrawn() {
            return handedIn != null && handedIn.isWithdrawn();
        }

        public boolean isSelfDone() {
            return self != null && self.isFinished();
        }

        public boolean isReleased() {
            return handedIn != null && handedIn.isReleased();
        }

        public long reviewsDone() {
            return toReview.stream().filter(AssignedReview::isFinished).count();
        }

        /** What to do now: a slug for text keys and links. */
        public String nextStep() {
            if (!isHandedIn() && (acceptsHandIn || handedIn == null)) {
                return acceptsHandIn ? "handIn" : "missed";
            }
            if (!isSelfDone() && !isWithdrawn()) {
                return "self";
            }
            if (reviewsDone() < toReview.size() && !isReleased()) {
                return "peer";
            }
            return isReleased() && isSelfDone() ? "feedback" : isWithdrawn() ? "withdrawn" : "wait";
        }

        public @Nullable AssignedReview firstUnfinished() {
            return toReview.stream()
                    .filter(review -> !review.isFinished())
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A trainer's place in one cohort: what waits first, what is done last. */
    public record TrainerDesk(Seat seat, List<TrainerTask> tasks) {
        public long waiting() {
            return tasks.stream().filter(task -> !task.isReleased()).count();
        }
    }

    /** One transcript that a trainer looks at. */
    public record TrainerTask(
            AssignedReview review,
            Round round,
            String author,
            @Nullable HandedIn submission,
            int peersDone,
            int peers,
            boolean selfDone) {

        public UUID reviewId() {
            return review.id();
        }

        public boolean isReleased() {
            return submission != null && submission.isReleased();
        }

        public boolean isWithdrawn() {
            return submission != null && submission.isWithdrawn();
        }

        /** {@code todo}, {@code release} or {@code released}. */
        public String state() {
            if (isReleased()) {
                return "released";
            }
            return review.isFinished() ? "release" : "todo";
        }
    }
}
