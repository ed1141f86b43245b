package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.annotation.application.AnnotationPersonalData;
import nl.naast.annotation.application.AnswerInClass;
import nl.naast.annotation.application.EndClass;
import nl.naast.annotation.application.EndForgottenClasses;
import nl.naast.annotation.application.FollowClass;
import nl.naast.annotation.application.JoinClass;
import nl.naast.annotation.application.OfferClass;
import nl.naast.annotation.application.ShowClass;
import nl.naast.annotation.application.StartClass;
import nl.naast.assignment.application.AllowInClass;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.SmallWorld;
import nl.naast.testing.Statements;
import org.junit.jupiter.api.Test;

/** Who comes into a class, what may be looked at there, and how it ends. */
class ClassAccessTest extends ClassTest {
    @Test
    void only_people_of_the_cohort_come_in_and_only_its_leaders_steer() {
        UUID session = startAt(TURN);
        SmallWorld nextDoor = new SmallWorld(house);
        for (Actor stranger : List.of(nextDoor.author(), nextDoor.trainer(), nextDoor.coordinator())) {
            assertThat(refusal(() -> get(ShowClass.class).enter(stranger, session)))
                    .isEqualTo(NOT_FOUND);
            assertThat(refusal(() -> get(FollowClass.class).pulse(stranger, session)))
                    .isEqualTo(NOT_FOUND);
            assertThat(refusal(() -> get(AnswerInClass.class).answer(stranger, session, TURN, anything())))
                    .isEqualTo(NOT_FOUND);
            assertThat(refusal(() -> get(OfferClass.class).choices(stranger, world.cohort())))
                    .isEqualTo(NOT_FOUND);
        }
        for (Actor other : List.of(world.author(), world.otherTrainer(), nextDoor.coordinator())) {
            steps(other, session).forEach(step -> assertThat(refusal(step)).isEqualTo(NOT_FOUND));
        }
        steps(world.coordinator(), session)
                .forEach(step -> assertThat(refusal(step)).isNotEqualTo(NOT_FOUND));
    }

    @Test
    void the_code_leads_in_and_wrong_codes_run_out() {
        UUID session = start(world.trainer(), ANCHOR);
        String code = lead(session).session().code();
        assertThat(code).matches("[BCDFGHJKLMNPQRSTVWXZ]{6}");
        String typed = " " + code.toLowerCase(Locale.ROOT).substring(0, 3) + " " + code.substring(3);
        assertThat(get(JoinClass.class).find(world.author(), typed)).isEqualTo(session);
        Actor stranger = new SmallWorld(house).author();
        for (int i = 0; i < 10; i++) {
            assertThat(refusal(() -> get(JoinClass.class).find(stranger, code)))
                    .isEqualTo("annotation.violation.classCode");
        }
        assertThat(refusal(() -> get(JoinClass.class).find(stranger, code)))
                .isEqualTo("annotation.violation.classTries");
    }

    @Test
    void what_nobody_ended_ends_after_a_day() {
        UUID session = startAt(TURN);
        answerOfThree(session);
        assertThat(running(world.author())).hasSize(1);
        house.clock()
                .at(
                        House.NOW.plus(EndForgottenClasses.LONGEST).plusSeconds(1),
                        () -> get(EndForgottenClasses.class).some());
        assertThat(running(world.author())).isEmpty();
        assertThat(kept(session)).isZero();
    }

    @Test
    void a_conversation_of_a_student_is_offered_only_as_long_as_she_allows_it() {
        UUID submission = released();
        assertThat(offered(world.trainer())).isEmpty();
        get(AllowInClass.class).allow(world.author(), submission);
        assertThat(offered(world.trainer())).containsExactly(submission);
        assertThat(offered(world.otherTrainer())).isEmpty();
        assertThat(offered(world.coordinator())).containsExactly(submission);
        UUID session = start(world.trainer(), new ClassSource(ClassSource.Kind.SUBMISSION, submission.toString()));
        steering().goTo(world.trainer(), session, 3);
        assertThat(now(enter(1, session)).before()).hasSize(2);
        get(AllowInClass.class).takeBack(world.author(), submission);
        assertThat(enter(1, session).session().isRunning()).isFalse();
        assertThat(enter(1, session).material().lines()).isEmpty();
        assertThat(offered(world.trainer())).isEmpty();
    }

    @Test
    void withdrawing_ends_what_the_class_looks_at() {
        UUID submission = released();
        get(AllowInClass.class).allow(world.author(), submission);
        ClassSource source = new ClassSource(ClassSource.Kind.SUBMISSION, submission.toString());
        UUID session = start(world.trainer(), source);
        get(WithdrawSubmission.class).withdraw(world.author(), world.round());
        assertThat(lead(session).session().isRunning()).isFalse();
        assertThat(refusal(() -> start(world.trainer(), source))).isEqualTo(NOT_FOUND);
    }

    @Test
    void a_conversation_is_for_the_class_after_release_and_by_its_author_only() {
        UUID submission = world.handIn(world.author());
        AllowInClass allowing = get(AllowInClass.class);
        assertThat(refusal(() -> allowing.allow(world.author(), submission)))
                .isEqualTo("assignment.violation.classBeforeRelease");
        assertThat(refusal(() -> allowing.allow(world.trainer(), submission))).isEqualTo(NOT_FOUND);
        ClassSource source = new ClassSource(ClassSource.Kind.SUBMISSION, submission.toString());
        assertThat(refusal(() -> start(world.trainer(), source))).isEqualTo(NOT_FOUND);
    }

    @Test
    void starting_twice_starts_one() {
        UUID id = UUID.randomUUID();
        StartClass.Wanted wanted = wanted(id, world.trainer(), ANCHOR);
        get(StartClass.class).start(world.trainer(), world.cohort(), wanted);
        get(StartClass.class).start(world.trainer(), world.cohort(), wanted);
        assertThat(running(world.trainer())).hasSize(1);
        assertThat(refusal(() -> get(StartClass.class).start(world.otherTrainer(), world.cohort(), wanted)))
                .isEqualTo(NOT_FOUND);
        assertThat(running(world.otherTrainer())).isEmpty();
    }

    @Test
    void somebody_who_is_erased_left_nothing_in_a_class_that_runs() {
        UUID session = startAt(TURN);
        answerOfThree(session);
        assertThat(exported(world.author())).contains(LINE);
        get(AnnotationPersonalData.class).erase(world.author().accountId());
        assertThat(exported(world.author())).doesNotContain(LINE);
        assertThat(lead(session).pulse().answered()).isEqualTo(2);
    }

    @Test
    void forty_people_who_answer_at_once_are_all_counted() {
        List<Actor> people = IntStream.range(0, 40)
                .mapToObj(i -> world.enrol("Extra " + i, Role.STUDENT, "A"))
                .toList();
        UUID session = startAt(TURN);
        List<Integer> statements = new ArrayList<>();
        for (Actor person : people) {
            get(ShowClass.class).enter(person, session);
            statements.add(
                    Statements.during(house, () -> get(AnswerInClass.class).answer(person, session, TURN, anything()))
                            .size());
        }
        assertThat(statements).allMatch(sent -> sent <= 6);
        assertThat(lead(session).pulse().here()).isEqualTo(40);
        assertThat(Statements.during(house, () -> get(FollowClass.class).pulse(people.get(0), session)))
                .hasSizeLessThanOrEqualTo(6);
        assertThat(Statements.during(house, () -> get(ShowClass.class).enter(people.get(0), session)))
                .hasSizeLessThanOrEqualTo(9);
        List<String> revealing = Statements.during(house, () -> steering().reveal(world.trainer(), session, TURN));
        assertThat(revealing.stream().filter(sent -> !sent.contains("class_line") && !sent.contains("class_count")))
                .hasSizeLessThanOrEqualTo(9);
        assertThat(spread(lead(session)).people()).isEqualTo(40);
        assertThat(now(lead(session)).lines()).hasSize(40);
        assertThat(Statements.during(house, () -> get(ShowClass.class).enter(people.get(0), session)))
                .hasSizeLessThanOrEqualTo(10);
    }

    private List<Runnable> steps(Actor actor, UUID session) {
        return List.of(
                () -> get(ShowClass.class).lead(actor, session),
                () -> steering().goTo(actor, session, TURN),
                () -> steering().reveal(actor, session, TURN),
                () -> steering().showKey(actor, session, TURN),
                () -> steering().askForLines(actor, session, true),
                () -> get(EndClass.class).end(actor, session));
    }

    private List<RunningClass> running(Actor actor) {
        return get(ClassSessions.class).running(actor, get(Members.class).seatsOf(actor));
    }

    private List<UUID> offered(Actor leader) {
        return get(OfferClass.class).choices(leader, world.cohort()).submissions().stream()
                .map(shared -> shared.submission())
                .toList();
    }

    private UUID released() {
        UUID submission = world.handIn(world.author());
        world.reviews(submission).forEach(world::finish);
        var review = world.review(submission, ReviewerRole.TRAINER);
        get(ReleaseFeedback.class).release(world.reviewer(review), review.id());
        return submission;
    }
}
