package nl.naast.curriculum.domain;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Moment.Quality;
import nl.naast.curriculum.StanceValues;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.ModulePlan.Entry;
import nl.naast.curriculum.domain.SyllabusDifference.Kind;
import nl.naast.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;

class TeachingPlanTest {
    private static final TeachingPlan PLAN = plan("a", "b", "c", "d");

    @Test
    void what_left_the_longest_row_that_kept_its_order_was_moved() {
        SyllabusDifference difference = SyllabusDifference.between(PLAN, plan("b", "c", "a", "d"));
        assertThat(difference.changes())
                .extracting(SyllabusDifference.Change::kind, SyllabusDifference.Change::id)
                .containsExactly(tuple(Kind.MOVED, "a"));
    }

    @Test
    void a_plan_does_not_differ_from_itself() {
        assertThat(SyllabusDifference.between(PLAN, PLAN).changes()).isEmpty();
    }

    @Test
    void an_own_lesson_that_is_taken_out_leaves_nothing_behind() {
        TeachingPlan with = PLAN.put(lesson("own-1", "Titel"));
        assertThat(SyllabusDifference.between(PLAN, with).of(Kind.ADDED)).hasSize(1);
        assertThat(with.leaveOut(SyllabusPart.LESSONS, "own-1")).isEqualTo(PLAN);
    }

    @Test
    void putting_a_lesson_again_keeps_its_place() {
        TeachingPlan placed = PLAN.put(lesson("own-1", "Titel")).place(SyllabusPart.LESSONS, "own-1", 0);
        TeachingPlan again = placed.put(lesson("own-1", "Andere titel"));
        assertThat(again.modules()).isEqualTo(placed.modules());
        assertThat(again.lesson("own-1").orElseThrow().title().nl()).isEqualTo("Andere titel");
    }

    @Test
    void beyond_the_end_is_the_end() {
        assertThat(PLAN.place(SyllabusPart.LESSONS, "a", 99)).isEqualTo(plan("b", "c", "d", "a"));
    }

    @Test
    void a_plan_is_kept_and_read_again_without_loss() {
        TeachingPlan plan = PLAN.put(lesson("own-1", "Titel “é” <b>"))
                .put(moment(Quality.POOR, Quality.FAIR, Quality.GOOD))
                .hide(SyllabusPart.LESSONS, "b", true);
        assertThat(SyllabusJson.read(SyllabusJson.write(plan))).isEqualTo(plan);
    }

    @Test
    void a_published_version_refuses_every_change() {
        SyllabusVersion version = new SyllabusVersion(
                new SyllabusVersion.Birth(
                        UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), Instant.EPOCH),
                0,
                PLAN);
        assertThat(version.publish(UUID.randomUUID(), Instant.EPOCH)).isTrue();
        assertThat(version.publish(UUID.randomUUID(), Instant.MAX)).isFalse();
        assertThat(refusal(() -> version.become(plan("d")))).isEqualTo("curriculum.violation.syllabusPublished");
        assertThat(version.plan()).isEqualTo(PLAN);
        assertThat(version.line().publishedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void a_language_is_written_in_whole_or_not_at_all() {
        assertThat(keys(new Lesson("own-1", "accept", "own", both("T"), 3, new Localized("x", ""))))
                .containsExactly("curriculum.violation.half.en");
        assertThat(keys(new Lesson("own-1", "accept", "own", Localized.NOTHING, 3, Localized.NOTHING)))
                .containsExactly("curriculum.violation.noLanguage");
        assertThat(keys(lesson("own-1", "Titel"))).isEmpty();
    }

    private static List<String> keys(Lesson lesson) {
        return OwnMaterial.problems(lesson).stream()
                .map(BusinessRuleViolation::key)
                .toList();
    }

    private static Lesson lesson(String id, String title) {
        return new Lesson(id, "accept", "own", new Localized(title, ""), 3, new Localized("Tekst", ""));
    }

    private static Moment moment(Quality... qualities) {
        List<Moment.Reply> replies = List.of(qualities).stream()
                .map(quality ->
                        new Moment.Reply(quality, both("r"), List.of("LIS+OPEN"), new StanceValues(-2, 2), both("w")))
                .toList();
        return new Moment("own-2", "accept", both("T"), both("c"), both("l"), null, replies);
    }

    private static Localized both(String text) {
        return new Localized(text, text);
    }

    private static TeachingPlan plan(String... lessons) {
        List<Entry> entries =
                List.of(lessons).stream().map(id -> new Entry(id, false)).toList();
        return new TeachingPlan(List.of(new ModulePlan("accept", entries, List.of())), List.of(), List.of());
    }
}
