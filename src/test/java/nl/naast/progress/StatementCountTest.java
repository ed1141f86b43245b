package nl.naast.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.annotation.domain.Mark;
import nl.naast.annotation.persistence.Marks;
import nl.naast.assignment.application.HandIn;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebooks;
import nl.naast.identity.application.SignIn;
import nl.naast.institute.Role;
import nl.naast.progress.application.FollowProgress;
import nl.naast.progress.application.OpenHome;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.progress.application.ShowCohort;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.testing.House;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import nl.naast.testing.Statements;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import org.junit.jupiter.api.Test;

/** How many statements a page costs; the number does not grow with what is in it. */
class StatementCountTest extends RoomTest {
    @Test
    void the_sign_in_check_asks_once() {
        assertThat(during(() -> get(SignIn.class).check("nobody", "nothing"))).hasSize(1);
    }

    @Test
    void the_home_of_a_student_asks_at_most_eight_times() {
        everybodyHandsIn();
        assertThat(during(() -> get(OpenHome.class).open(world.author()))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_home_of_a_trainer_asks_at_most_eight_times() {
        everybodyHandsIn();
        assertThat(during(() -> get(OpenHome.class).open(world.trainer()))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void a_cohort_asks_at_most_eight_times_however_many_students_it_has() {
        everybodyHandsIn();
        List<String> small = during(() -> get(ShowCohort.class).show(world.coordinator(), world.cohort()));
        IntStream.range(0, 10)
                .mapToObj(i -> world.enrol("Extra " + i, Role.STUDENT, "B"))
                .forEach(world::handIn);
        List<String> large = during(() -> get(ShowCohort.class).show(world.coordinator(), world.cohort()));
        assertThat(large).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_reading_room_asks_at_most_eight_times_for_120_turns_with_1000_marks() {
        AssignedReview review = world.review(handInLong(), ReviewerRole.PEER);
        assertThat(markAThousandTimes(review)).isGreaterThanOrEqualTo(1000);
        List<String> sent = during(() -> {
            ReadingRoom room = get(OpenReadingRoom.class).open(world.reviewer(review), review.id());
            assertThat(room.marks()).hasSizeGreaterThanOrEqualTo(1000);
            assertThat(room.conversation().turns()).hasSize(120);
        });
        assertThat(sent).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void saving_a_mark_asks_at_most_eight_times() {
        AssignedReview review = world.review(world.handIn(world.author()), ReviewerRole.PEER);
        Reader reader = Reader.of(house, review);
        assertThat(during(() -> reader.mark(3, "LIS+OPEN"))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void feedback_and_progress_ask_at_most_ten_times() {
        UUID submission = world.handIn(world.author());
        world.reviews(submission).forEach(world::finish);
        get(ReleaseFeedback.class)
                .release(
                        world.trainer(),
                        world.review(submission, ReviewerRole.TRAINER).id());
        assertThat(during(() -> get(ReadFeedback.class).read(world.author(), submission)))
                .hasSizeLessThanOrEqualTo(10);
        assertThat(during(() -> get(FollowProgress.class).of(world.author()))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_long_transcript_is_handed_in_with_few_statements() {
        world.write(world.author(), longDraft());
        List<String> sent = during(() -> get(HandIn.class).handIn(world.author(), world.round(), world.agreement()));
        assertThat(sent.stream().filter(statement -> !statement.contains("INTO turn ")))
                .hasSizeLessThanOrEqualTo(40);
    }

    private List<String> during(Runnable work) {
        List<String> sent = Statements.during(house, work);
        assertThat(sent).isNotEmpty();
        return sent;
    }

    private void everybodyHandsIn() {
        world.students().forEach(world::handIn);
    }

    private UUID handInLong() {
        world.write(world.author(), longDraft());
        return get(HandIn.class).handIn(world.author(), world.round(), world.agreement());
    }

    private int markAThousandTimes(AssignedReview review) {
        List<Code> codes = get(Codebooks.class).version(review.codebookVersion()).codes().stream()
                .filter(code -> !code.forClient())
                .limit(17)
                .toList();
        return house.in(() -> {
            List<Mark> made = new ArrayList<>();
            for (int turn = 1; turn <= 120; turn += 2) {
                for (Code code : codes) {
                    made.add(new Mark(UUID.randomUUID(), review, turn, code, House.NOW));
                }
            }
            made.forEach(get(Marks.class)::add);
            return made.size();
        });
    }

    private static Draft longDraft() {
        List<DraftTurn> turns = IntStream.range(0, 120)
                .mapToObj(i -> new DraftTurn(i % 2 == 0 ? "H" : "C", null, null, "Turn " + i))
                .toList();
        return new Draft(0, null, "", "text", turns, Map.of("H", Speaker.HELPER, "C", Speaker.CLIENT), "nl", List.of());
    }
}
