package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.FollowPath;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.domain.MomentAnswer.Words;
import nl.naast.shared.Actor;
import org.junit.jupiter.api.Test;

/** A trainer moves, writes and hides, and nothing that was answered is lost. */
class EditSyllabusTest extends SyllabusTest {
    @Test
    void a_lesson_moves_to_its_place_and_moving_it_there_again_changes_nothing() {
        String seen = seen(SyllabusPart.LESSONS);
        EditSyllabus editing = get(EditSyllabus.class);
        editing.place(world.trainer(), item(SyllabusPart.LESSONS, lesson), 0, seen);
        editing.place(world.trainer(), item(SyllabusPart.LESSONS, lesson), 0, seen);
        assertThat(view().lessons(module()).get(0).id()).isEqualTo(lesson);
        String other = module().lessons().get(4).id();
        assertThat(refusal(() -> editing.place(world.otherTrainer(), item(SyllabusPart.LESSONS, other), 1, seen)))
                .isEqualTo(CHANGED);
        publish(1);
        assertThat(get(ShowModules.class)
                        .one(world.author(), "accept")
                        .progress()
                        .module()
                        .lessons()
                        .get(0)
                        .id())
                .isEqualTo(lesson);
    }

    @Test
    void two_trainers_write_beside_each_other_and_neither_overwrites_the_other_unseen() {
        String one = "own-" + UUID.randomUUID();
        String two = "own-" + UUID.randomUUID();
        EditSyllabus editing = get(EditSyllabus.class);
        String first = editing.put(world.trainer(), programme, lesson(one, "Een", "Tekst"), "");
        editing.put(world.otherTrainer(), programme, lesson(two, "Twee", "Tekst"), "");
        String next = editing.put(world.trainer(), programme, lesson(one, "Een", "Meer"), first);
        assertThat(editing.put(world.trainer(), programme, lesson(one, "Een", "Meer"), first))
                .isEqualTo(next);
        assertThat(refusal(() -> editing.put(world.otherTrainer(), programme, lesson(one, "Eén", "Anders"), first)))
                .isEqualTo(CHANGED);
        assertThat(view().plan().lesson(one).orElseThrow().text().nl()).isEqualTo("Meer");
        assertThat(view().plan().lessons()).hasSize(2);
    }

    @Test
    void four_windows_that_write_different_lessons_at_once_keep_them_all() {
        List<UUID> ids =
                new ArrayList<>(Stream.generate(UUID::randomUUID).limit(4).toList());
        Queue<UUID> left = new ConcurrentLinkedQueue<>(ids);
        List<Throwable> failures = atOnce(
                4,
                other -> other.get(EditSyllabus.class)
                        .put(world.trainer(), programme, lesson("own-" + left.remove(), "Les", "Tekst"), ""));
        assertThat(failures).isEmpty();
        assertThat(view().plan().lessons()).hasSize(4);
    }

    @Test
    void what_is_too_long_or_no_code_of_the_programme_is_refused() {
        assertThat(refusal(() -> writeLesson("t".repeat(121), "x"))).isEqualTo("curriculum.violation.long.title");
        assertThat(refusal(() -> writeLesson("t", "x".repeat(20_001)))).isEqualTo("curriculum.violation.long.text");
        Moment foreign = moment("own-" + UUID.randomUUID(), "Een zin", "XXX+NIETS");
        assertThat(refusal(() -> get(EditSyllabus.class).put(world.trainer(), programme, foreign, "")))
                .isEqualTo("curriculum.violation.unknownCode");
        Lesson bundled = lesson(lesson, "Gekaapt", "x");
        assertThat(refusal(() -> get(EditSyllabus.class).put(world.trainer(), programme, bundled, "")))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void an_answer_keeps_what_was_asked_when_the_moment_changes_or_is_hidden() {
        String own = "own-" + UUID.randomUUID();
        String seen =
                get(EditSyllabus.class).put(world.trainer(), programme, moment(own, "Eerste zin", "LIS+OPEN"), "");
        publish(1);
        answer(own, "Vertel eens.");
        start(1);
        get(EditSyllabus.class).put(world.trainer(), programme, moment(own, "Tweede zin", "LIS+OPEN"), seen);
        publish(2);
        AnswerMoment.Opened changed = get(AnswerMoment.class).open(world.author(), own);
        assertThat(changed.moment().line().nl()).isEqualTo("Tweede zin");
        assertThat(changed.replies()).isEmpty();
        assertThat(changed.before()).hasSize(1);
        assertThat(changed.before().get(0).moment().line().nl()).isEqualTo("Eerste zin");
        start(2);
        hide(SyllabusPart.MOMENTS, own);
        publish(3);
        AnswerMoment.Opened hidden = get(AnswerMoment.class).open(world.author(), own);
        assertThat(hidden.taught()).isFalse();
        assertThat(hidden.moment().line().nl()).isEqualTo("Eerste zin");
        assertThat(hidden.given()).extracting(GivenAnswer::text).containsExactly("Vertel eens.");
        assertThat(get(ShowModules.class).answeredBefore(world.author(), "accept"))
                .extracting(Moment::id)
                .containsExactly(own);
        Actor other = world.students().get(1);
        assertThat(refusal(() -> get(AnswerMoment.class).open(other, own))).isEqualTo(NOT_FOUND);
    }

    @Test
    void a_path_leaves_out_a_hidden_moment_and_steps_that_were_taken_stay_taken() {
        LearningModule path = get(Syllabuses.class).bundled().modules().stream()
                .filter(each -> each.path().stream().anyMatch(step -> step.kind() == PathStep.Kind.MOMENT))
                .findFirst()
                .orElseThrow();
        PathStep step = path.path().stream()
                .filter(each -> each.kind() == PathStep.Kind.MOMENT)
                .findFirst()
                .orElseThrow();
        int last = path.path().size();
        FollowPath paths = get(FollowPath.class);
        paths.take(world.author(), path.slug(), last);
        hide(SyllabusPart.MOMENTS, step.target());
        publish(1);
        FollowPath.Place place = paths.open(world.author(), path.slug(), 1);
        assertThat(place.module().path()).hasSizeLessThan(last);
        assertThat(place.taken()).containsExactly(place.module().path().size());
    }

    private void answer(String momentId, String text) {
        UUID id = UUID.randomUUID();
        AnswerMoment answering = get(AnswerMoment.class);
        Words words = new Words(text, List.of("LIS+OPEN"), 1, 1);
        answering.write(world.author(), momentId, new AnswerMoment.Change(id, 0, words));
        answering.finish(world.author(), momentId, id);
    }
}
