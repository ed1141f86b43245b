package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.application.FollowPath;
import nl.naast.curriculum.application.ModuleView;
import nl.naast.curriculum.application.ReadLesson;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.application.StudyAnchor;
import nl.naast.curriculum.application.TakeQuiz;
import nl.naast.institute.Members;
import nl.naast.shared.Actor;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.Test;

class LearningTest extends RoomTest {
    @Test
    void a_lesson_is_read_when_she_says_so_and_once_is_enough() {
        Actor student = world.author();
        Lesson lesson = module("accept").lessons().get(1);
        ReadLesson.Opened opened = get(ReadLesson.class).open(student, lesson.id());
        assertThat(opened.read()).isFalse();
        assertThat(opened.before()).isEqualTo(module("accept").lessons().get(0));
        assertThat(opened.after()).isEqualTo(module("accept").lessons().get(2));
        get(ReadLesson.class).finish(student, lesson.id());
        get(ReadLesson.class).finish(student, lesson.id());
        assertThat(seen(student, "accept").progress().lessons()).isEqualTo(1);
        get(ReadLesson.class).takeBack(student, lesson.id());
        get(ReadLesson.class).takeBack(student, lesson.id());
        assertThat(seen(student, "accept").progress().lessons()).isZero();
    }

    @Test
    void the_first_and_the_last_lesson_have_nothing_on_one_side() {
        List<Lesson> lessons = module("help").lessons();
        assertThat(get(ReadLesson.class)
                        .open(world.author(), lessons.get(0).id())
                        .before())
                .isNull();
        assertThat(get(ReadLesson.class)
                        .open(world.author(), lessons.get(lessons.size() - 1).id())
                        .after())
                .isNull();
    }

    @Test
    void the_path_goes_on_where_she_was() {
        Actor student = world.author();
        FollowPath paths = get(FollowPath.class);
        assertThat(paths.open(student, "listen", 0).number()).isEqualTo(1);
        paths.take(student, "listen", 1);
        paths.take(student, "listen", 2);
        paths.take(student, "listen", 2);
        assertThat(paths.open(student, "listen", 0).number()).isEqualTo(3);
        assertThat(seen(student, "listen").progress().steps()).isEqualTo(2);
        assertThat(paths.open(world.students().get(1), "listen", 0).number()).isEqualTo(1);
    }

    @Test
    void the_path_has_an_end_and_nothing_behind_it() {
        int steps = module("listen").path().size();
        FollowPath paths = get(FollowPath.class);
        assertThat(paths.open(world.author(), "listen", steps + 1).isEnd()).isTrue();
        assertThat(refusal(() -> paths.open(world.author(), "listen", steps + 2)))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> paths.take(world.author(), "listen", steps + 1)))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void the_items_of_a_quiz_keep_their_order_within_an_attempt_and_not_between_attempts() {
        Actor student = world.author();
        start(student);
        List<String> order = order(student);
        assertThat(order(student)).isEqualTo(order);
        assertThat(new HashSet<>(order)).hasSize(module("accept").quiz().size());
        start(world.students().get(1));
        assertThat(order(world.students().get(1))).isNotEqualTo(order).containsExactlyInAnyOrderElementsOf(order);
    }

    @Test
    void the_first_choice_stays_and_the_last_one_finishes_the_attempt() {
        Actor student = world.author();
        start(student);
        TakeQuiz.Attempt attempt = attempt(student);
        QuizItem first = attempt.items().get(0).item();
        String wrong = first.options().stream()
                .filter(option -> !option.equals(first.code()))
                .findFirst()
                .orElseThrow();
        get(TakeQuiz.class).answer(student, attempt.id(), first.id(), wrong);
        get(TakeQuiz.class).answer(student, attempt.id(), first.id(), first.code());
        assertThat(attempt(student).right()).isZero();
        answerAllRight(student);
        assertThat(attempt(student).finished()).isTrue();
        assertThat(attempt(student).right()).isEqualTo(attempt.items().size() - 1);
        assertThat(seen(student, "accept").progress().right())
                .isEqualTo(attempt.items().size() - 1);
    }

    @Test
    void a_quiz_goes_on_until_it_is_finished_and_can_then_be_taken_again() {
        Actor student = world.author();
        start(student);
        UUID first = attempt(student).id();
        start(student);
        assertThat(attempt(student).id()).isEqualTo(first);
        answerAllRight(student);
        start(student);
        assertThat(attempt(student).id()).isNotEqualTo(first);
        assertThat(attempt(student).number()).isEqualTo(2);
        assertThat(attempt(student).answered()).isZero();
    }

    @Test
    void a_choice_must_be_one_of_the_four_and_the_attempt_ones_own() {
        Actor student = world.author();
        start(student);
        TakeQuiz.Attempt attempt = attempt(student);
        String item = attempt.items().get(0).item().id();
        assertThat(refusal(() -> get(TakeQuiz.class).answer(student, attempt.id(), item, "NO+SUCH")))
                .isEqualTo("curriculum.violation.noChoice");
        assertThat(refusal(() -> get(TakeQuiz.class).answer(world.students().get(1), attempt.id(), item, "ACC+ERK")))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> get(TakeQuiz.class).open(student, "beside"))).isEqualTo("shared.violation.notFound");
    }

    @Test
    void an_anchor_comes_with_its_module_and_the_scales_of_its_key() {
        Anchor anchor = module("accept").anchors().get(0);
        StudyAnchor.Opened opened = get(StudyAnchor.class).open(world.author(), anchor.id());
        assertThat(opened.module().slug()).isEqualTo("accept");
        assertThat(anchor.levels())
                .allMatch(level -> opened.codebook().scale(level.scale()).isPresent());
        assertThat(refusal(() -> get(StudyAnchor.class).open(new Actor(UUID.randomUUID()), anchor.id())))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void the_next_lesson_begins_with_the_first_and_then_follows_the_round() {
        Actor student = world.author();
        assertThat(next(student).lesson()).isEqualTo(module("beside").lessons().get(0));
        get(ReadLesson.class).finish(student, module("beside").lessons().get(0).id());
        assertThat(next(student).lesson()).isEqualTo(module("listen").lessons().get(0));
        module("listen").lessons().forEach(each -> get(ReadLesson.class).finish(student, each.id()));
        assertThat(next(student).lesson()).isEqualTo(module("beside").lessons().get(1));
    }

    private Learning.NextLesson next(Actor student) {
        return get(Learning.class)
                .next(student, get(Members.class).seatsOf(student), Competency.LISTEN)
                .orElseThrow();
    }

    private LearningModule module(String slug) {
        return get(Syllabuses.class).bundled().module(slug).orElseThrow();
    }

    private ModuleView seen(Actor actor, String slug) {
        return get(ShowModules.class).one(actor, slug);
    }

    private void start(Actor student) {
        get(TakeQuiz.class).start(student, "accept", UUID.randomUUID());
    }

    private TakeQuiz.Attempt attempt(Actor student) {
        TakeQuiz.Attempt attempt = get(TakeQuiz.class).open(student, "accept").attempt();
        if (attempt == null) {
            throw new AssertionError("no attempt");
        }
        return attempt;
    }

    private List<String> order(Actor student) {
        return attempt(student).items().stream().map(each -> each.item().id()).toList();
    }

    private void answerAllRight(Actor student) {
        TakeQuiz.Attempt attempt = attempt(student);
        attempt.items()
                .forEach(each -> get(TakeQuiz.class)
                        .answer(
                                student,
                                attempt.id(),
                                each.item().id(),
                                each.item().code()));
    }
}
