package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.curriculum.application.GroupLearning;
import nl.naast.curriculum.application.ReadLesson;
import nl.naast.curriculum.application.ShowGroupLearning;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.application.TakeQuiz;
import nl.naast.institute.Role;
import nl.naast.shared.Actor;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.testing.Statements;
import org.junit.jupiter.api.Test;

class GroupLearningTest extends RoomTest {
    @Test
    void a_trainer_sees_her_own_groups_and_a_coordinator_everybody() {
        world.enrol("Elders Erbij", Role.STUDENT, "B");
        assertThat(shown(world.trainer()).rows())
                .extracting(GroupLearning.Row::name)
                .containsExactly("Anna Anker", "Boris Boom", "Carla Cent", "Dirk Dam");
        assertThat(shown(world.otherTrainer()).rows())
                .extracting(GroupLearning.Row::name)
                .containsExactly("Elders Erbij");
        assertThat(shown(world.coordinator()).rows()).hasSize(5);
    }

    @Test
    void students_and_people_of_elsewhere_find_no_group() {
        assertThat(refusal(() -> shown(world.author()))).isEqualTo("shared.violation.notFound");
        Actor elsewhere = new SmallWorld(house).coordinator();
        assertThat(refusal(() -> shown(elsewhere))).isEqualTo("shared.violation.notFound");
    }

    @Test
    void what_went_wrong_most_comes_first_with_its_numbers() {
        LearningModule accept = module();
        QuizItem hard = accept.quiz().get(3);
        QuizItem easier = accept.quiz().get(4);
        world.students().forEach(student -> {
            UUID attempt = begin(student);
            choose(student, attempt, hard, false);
            choose(student, attempt, easier, !student.equals(world.author()));
        });
        GroupLearning.ModuleGroup group = shown(world.trainer()).modules().get(1);
        assertThat(group.items()).extracting(GroupLearning.WeakItem::item).containsExactly(hard, easier);
        assertThat(group.items().get(0).wrong().all()).isEqualTo(4);
        assertThat(group.items().get(0).wrong().part()).isEqualTo(4);
        assertThat(group.items().get(0).wrong().interval()).isNull();
        assertThat(group.items().get(1).wrong().part()).isEqualTo(1);
    }

    @Test
    void each_student_has_a_row_with_what_she_did() {
        get(ReadLesson.class).finish(world.author(), module().lessons().get(0).id());
        List<GroupLearning.Row> rows = shown(world.trainer()).rows();
        assertThat(rows.get(0).modules().get(1).lessons()).isEqualTo(1);
        assertThat(rows.get(1).modules().get(1).isBegun()).isFalse();
    }

    @Test
    void a_group_asks_at_most_eight_times_however_large_it_is() {
        get(ReadLesson.class).finish(world.author(), module().lessons().get(0).id());
        List<String> small = during(() -> shown(world.coordinator()));
        IntStream.range(0, 12)
                .mapToObj(i -> world.enrol("Extra " + i, Role.STUDENT, "B"))
                .forEach(student -> {
                    get(ReadLesson.class)
                            .finish(student, module().lessons().get(0).id());
                    choose(student, begin(student), module().quiz().get(0), false);
                });
        List<String> large = during(() -> shown(world.coordinator()));
        assertThat(large).hasSameSizeAs(small).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void the_pages_of_a_student_ask_at_most_eight_times() {
        assertThat(during(() -> get(ShowModules.class).all(world.author()))).hasSizeLessThanOrEqualTo(8);
        assertThat(during(() -> get(TakeQuiz.class).open(world.author(), "accept")))
                .hasSizeLessThanOrEqualTo(8);
    }

    private List<String> during(Runnable work) {
        List<String> sent = Statements.during(house, work);
        assertThat(sent).isNotEmpty();
        return sent;
    }

    private GroupLearning shown(Actor actor) {
        return get(ShowGroupLearning.class).show(actor, world.cohort());
    }

    private LearningModule module() {
        return get(Syllabuses.class).bundled().module("accept").orElseThrow();
    }

    private UUID begin(Actor student) {
        UUID attempt = UUID.randomUUID();
        get(TakeQuiz.class).start(student, "accept", attempt);
        return attempt;
    }

    private void choose(Actor student, UUID attempt, QuizItem item, boolean right) {
        String code = item.options().stream()
                .filter(option -> option.equals(item.code()) == right)
                .findFirst()
                .orElseThrow();
        get(TakeQuiz.class).answer(student, attempt, item.id(), code);
    }
}
