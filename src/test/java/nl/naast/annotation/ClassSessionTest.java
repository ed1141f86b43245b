package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.application.AnswerInClass;
import nl.naast.annotation.application.ClassView;
import nl.naast.annotation.application.EndClass;
import nl.naast.annotation.application.ShowClass;
import nl.naast.annotation.application.SteerClass;
import nl.naast.annotation.domain.ClassAnswer.Said;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Stance;
import nl.naast.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

/** A class looks at the same turn together. */
class ClassSessionTest extends ClassTest {
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
        assertThatThrownBy(() -> answer(0, session, said(List.of("TAL+KENNIS", "TAL-ADVIES"), 0, 0, "")))
                .asInstanceOf(type(BusinessRuleViolation.class))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo("annotation.violation.classExcluded");
                    assertThat(refused.arguments()).containsExactly(nameOf("TAL+KENNIS"), nameOf("TAL-ADVIES"));
                });
        assertThat(lead(session).pulse().answered()).isZero();
    }

    private String nameOf(String code) {
        return get(Codebooks.class)
                .version("naast-1")
                .known(code)
                .orElseThrow()
                .name()
                .nl();
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

    private static ClassView.Own own(ClassView view) {
        return Objects.requireNonNull(now(view).own());
    }
}
