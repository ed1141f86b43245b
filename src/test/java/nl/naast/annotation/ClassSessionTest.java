package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.annotation.application.AnnotationPersonalData;
import nl.naast.annotation.application.AnswerInClass;
import nl.naast.annotation.application.ClassView;
import nl.naast.annotation.application.EndClass;
import nl.naast.annotation.application.EndForgottenClasses;
import nl.naast.annotation.application.FollowClass;
import nl.naast.annotation.application.JoinClass;
import nl.naast.annotation.application.OfferClass;
import nl.naast.annotation.application.ShowClass;
import nl.naast.annotation.application.StartClass;
import nl.naast.annotation.application.SteerClass;
import nl.naast.annotation.domain.ClassAnswer.Said;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.assignment.application.AllowInClass;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.curriculum.Stance;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A class looks at the same turn together. */
class ClassSessionTest extends RoomTest {
    private static final String NOT_FOUND = "shared.violation.notFound";
    private static final ClassSource ANCHOR = new ClassSource(ClassSource.Kind.ANCHOR, "accept-anchor-weak");
    private static final int TURN = 3;
    private static final int NEXT = 5;
    private static final String LINE = "Wat maakt dat je dit nu vertelt?";

    @Test
    void three_who_answered_are_shown_together_and_nobody_is_remembered() {
        UUID session = startAt(TURN);
        answer(0, session, said(List.of("LIS+OPEN"), 1, 2, LINE));
        answer(1, session, said(List.of("LIS+OPEN", "ACC+ERK"), 0, null, ""));
        answer(2, session, said(List.of("ACC-OORDEEL"), -2, -2, ""));
        assertThat(now(lead(session)).spread()).isNull();
        steering().reveal(world.trainer(), session, TURN);
        ClassView.Now now = now(enter(3, session));
        assertThat(spread(enter(3, session)).people()).isEqualTo(3);
        assertThat(spread(enter(3, session)).codes()).first().isEqualTo(new ClassSpread.CodeCount("LIS+OPEN", 2));
        assertThat(spread(enter(3, session)).on(Stance.EQUAL)).containsExactly(1, 0, 1, 1, 0, 0);
        assertThat(spread(enter(3, session)).on(Stance.NONJUDGMENTAL)).containsExactly(1, 0, 0, 0, 1, 1);
        assertThat(now.lines()).extracting(line -> line.text()).containsExactly(LINE);
        assertThat(house.in(() -> get(ClassAnswers.class).to(session, TURN))).isEmpty();
        assertThat(exported(world.author())).doesNotContain(LINE, "LIS+OPEN");
    }

    @Test
    void nothing_that_was_answered_is_seen_before_it_is_revealed() {
        UUID session = startAt(TURN);
        answerOfThree(session);
        assertThat(now(lead(session))).satisfies(now -> {
            assertThat(now.spread()).isNull();
            assertThat(now.lines()).isEmpty();
            assertThat(now.own()).isNull();
            assertThat(now.key()).isNull();
        });
        assertThat(lead(session).pulse().answered()).isEqualTo(3);
        assertThat(now(enter(3, session)).own()).isNull();
    }

    @Test
    void fewer_than_three_are_not_shown_and_may_be_asked_again() {
        UUID session = startAt(TURN);
        answer(0, session, said(List.of("LIS+OPEN"), 1, 1, LINE));
        answer(1, session, said(List.of("LIS+OPEN"), 1, 1, ""));
        steering().reveal(world.trainer(), session, TURN);
        assertThat(now(lead(session)).answers()).isEqualTo(2);
        assertThat(now(lead(session)).spread()).isNull();
        assertThat(now(lead(session)).lines()).isEmpty();
        assertThat(house.in(() -> get(ClassCounts.class).in(session))).isEmpty();
        steering().askAgain(world.trainer(), session, TURN);
        answerOfThree(session);
        steering().reveal(world.trainer(), session, TURN);
        assertThat(spread(lead(session)).people()).isEqualTo(3);
        assertThat(refusal(() -> steering().askAgain(world.trainer(), session, TURN)))
                .isEqualTo("annotation.violation.classShownAlready");
    }

    @Test
    void an_answer_can_be_changed_until_it_is_revealed_and_survives_a_reload() {
        UUID session = startAt(TURN);
        answer(0, session, said(List.of("LIS+OPEN"), 1, 1, LINE));
        Said changed = said(List.of("ACC+ERK"), null, 0, "");
        answer(0, session, changed);
        answer(0, session, changed);
        assertThat(own(enter(0, session)).said()).isEqualTo(changed);
        assertThat(lead(session).pulse().answered()).isEqualTo(1);
        steering().reveal(world.trainer(), session, TURN);
        assertThat(refusal(() -> answer(0, session, changed))).isEqualTo("annotation.violation.classTooLate");
    }

    @Test
    void an_answer_needs_codes_that_exist_and_go_together() {
        UUID session = startAt(TURN);
        assertThat(refusal(() -> said(List.of(), 0, 0, ""))).isEqualTo("annotation.violation.classNoCodes");
        assertThat(refusal(() -> said(List.of("LIS+OPEN"), 3, 0, ""))).isEqualTo("annotation.violation.classStances");
        assertThat(refusal(() -> said(List.of("LIS+OPEN"), 0, 0, "x".repeat(301))))
                .isEqualTo("annotation.violation.classLine");
        assertThat(refusal(() -> answer(0, session, said(List.of("NO-SUCH"), 0, 0, ""))))
                .isEqualTo(NOT_FOUND);
        assertThat(refusal(() -> answer(0, session, said(List.of("C-VRAAG"), 0, 0, ""))))
                .isEqualTo(NOT_FOUND);
        assertThat(lead(session).pulse().answered()).isZero();
    }

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
    void the_key_is_shown_after_the_answers() {
        UUID session = startAt(TURN);
        assertThat(refusal(() -> steering().showKey(world.trainer(), session, TURN)))
                .isEqualTo("annotation.violation.classNotShown");
        steering().reveal(world.trainer(), session, TURN);
        assertThat(now(enter(0, session)).key()).isNull();
        steering().showKey(world.trainer(), session, TURN);
        assertThat(now(enter(0, session)).key()).isNotNull();
    }

    @Test
    void the_leader_hides_a_line_or_does_without_lines() {
        UUID session = startAt(TURN);
        answerOfThree(session);
        steering().reveal(world.trainer(), session, TURN);
        UUID line = now(lead(session)).lines().get(0).id();
        steering().hideLine(world.trainer(), session, line);
        assertThat(now(enter(0, session)).lines()).hasSize(2);
        steering().askForLines(world.trainer(), session, false);
        assertThat(now(enter(0, session)).lines()).isEmpty();
        steering().goTo(world.trainer(), session, NEXT);
        get(AnswerInClass.class).answer(world.author(), session, NEXT, said(List.of("LIS+OPEN"), 0, 0, LINE));
        assertThat(own(enter(0, session)).said().line()).isEmpty();
    }

    @Test
    void afterwards_there_are_numbers_and_no_lines_or_people() {
        UUID session = startAt(TURN);
        answerOfThree(session);
        steering().reveal(world.trainer(), session, TURN);
        steering().goTo(world.trainer(), session, NEXT);
        get(AnswerInClass.class).answer(world.author(), session, NEXT, anything());
        get(EndClass.class).end(world.trainer(), session);
        assertThat(kept(session)).isZero();
        assertThat(get(ShowClass.class).back(world.trainer(), session))
                .singleElement()
                .satisfies(
                        past -> assertThat(Objects.requireNonNull(past.spread()).people())
                                .isEqualTo(3));
        assertThat(enter(0, session).material().lines()).isEmpty();
        assertThat(refusal(() -> get(AnswerInClass.class).answer(world.author(), session, NEXT, anything())))
                .isEqualTo("annotation.violation.classEnded");
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

    @Test
    void an_answer_from_two_windows_at_once_is_one_and_none_is_lost_when_it_is_revealed() {
        UUID session = startAt(TURN);
        List<Throwable> failures =
                atOnce(6, other -> other.get(AnswerInClass.class).answer(world.author(), session, TURN, anything()));
        assertThat(failures).isEmpty();
        assertThat(lead(session).pulse().answered()).isEqualTo(1);
        answerOfThree(session);
        atOnce(4, other -> other.get(SteerClass.class).reveal(world.trainer(), session, TURN));
        assertThat(spread(lead(session)).people()).isEqualTo(3);
    }

    private UUID startAt(int turn) {
        UUID session = start(world.trainer(), ANCHOR);
        steering().goTo(world.trainer(), session, turn);
        return session;
    }

    private UUID start(Actor leader, ClassSource source) {
        return get(StartClass.class).start(leader, world.cohort(), wanted(UUID.randomUUID(), leader, source));
    }

    private StartClass.Wanted wanted(UUID id, Actor leader, ClassSource source) {
        UUID group = get(OfferClass.class)
                .choices(leader, world.cohort())
                .groups()
                .get(0)
                .id();
        return new StartClass.Wanted(id, group, source, Locale.forLanguageTag("nl"), true);
    }

    private SteerClass steering() {
        return get(SteerClass.class);
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

    private ClassView lead(UUID session) {
        return get(ShowClass.class).lead(world.trainer(), session);
    }

    private ClassView enter(int student, UUID session) {
        return get(ShowClass.class).enter(world.students().get(student), session);
    }

    private static ClassView.Now now(ClassView view) {
        return Objects.requireNonNull(view.now());
    }

    private static ClassSpread spread(ClassView view) {
        return Objects.requireNonNull(now(view).spread());
    }

    private static ClassView.Own own(ClassView view) {
        return Objects.requireNonNull(now(view).own());
    }

    private void answer(int student, UUID session, Said said) {
        get(AnswerInClass.class).answer(world.students().get(student), session, TURN, said);
    }

    private void answerOfThree(UUID session) {
        for (int i = 0; i < ClassSpread.FEWEST; i++) {
            answer(i, session, anything());
        }
    }

    private static Said anything() {
        return said(List.of("LIS+OPEN"), 1, null, LINE);
    }

    private static Said said(
            List<String> codes, @Nullable Integer equal, @Nullable Integer nonjudgmental, String line) {
        return new Said(codes, equal, nonjudgmental, line);
    }

    private String exported(Actor actor) {
        return get(AnnotationPersonalData.class).export(actor.accountId()).toString();
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

    /** Answers by person, seats and lines that are still there. */
    private int kept(UUID session) {
        return house.in(() -> get(ClassAnswers.class).to(session, TURN).size()
                + get(ClassAnswers.class).to(session, NEXT).size()
                + get(ClassCounts.class).linesOf(session, TURN).size());
    }
}
