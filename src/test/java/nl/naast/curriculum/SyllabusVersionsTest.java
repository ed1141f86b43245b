package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import nl.naast.curriculum.application.CurriculumPersonalData;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.EditSyllabus.Item;
import nl.naast.curriculum.application.PublishSyllabus;
import nl.naast.curriculum.application.ReadLesson;
import nl.naast.curriculum.application.SearchCurriculum;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.StartSyllabus;
import nl.naast.curriculum.domain.Seen;
import nl.naast.curriculum.domain.SyllabusDifference.Kind;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.shared.Actor;
import nl.naast.testing.SmallWorld;
import org.junit.jupiter.api.Test;

/** A syllabus is drafted, published and seen by who it is for. */
class SyllabusVersionsTest extends SyllabusTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void students_see_a_draft_only_when_it_is_published_and_those_next_door_never() {
        SmallWorld nextDoor = new SmallWorld(house);
        hide(SyllabusPart.LESSONS, lesson);
        String own = writeLesson("Onze les", "Over **onze** school.");
        assertThat(taught(world)).contains(lesson).doesNotContain(own);
        publish(1);
        assertThat(taught(world)).doesNotContain(lesson).contains(own);
        assertThat(taught(nextDoor)).contains(lesson).doesNotContain(own);
        ReadLesson reading = get(ReadLesson.class);
        assertThat(reading.open(world.author(), own).lesson().title().nl()).isEqualTo("Onze les");
        assertThat(refusal(() -> reading.open(world.author(), lesson))).isEqualTo(NOT_FOUND);
        assertThat(refusal(() -> reading.open(nextDoor.author(), own))).isEqualTo(NOT_FOUND);
    }

    @Test
    void what_is_published_never_changes_again_and_comes_back_as_a_new_draft() {
        hide(SyllabusPart.LESSONS, lesson);
        publish(1);
        assertThat(refusal(() -> hide(SyllabusPart.LESSONS, lesson))).isEqualTo("curriculum.violation.noDraft");
        start(1);
        get(EditSyllabus.class).hide(world.trainer(), item(SyllabusPart.LESSONS, lesson), false);
        publish(2);
        assertThat(taught(world)).contains(lesson);
        start(1);
        assertThat(view().line())
                .extracting(SyllabusLine::number, SyllabusLine::basedOn)
                .containsExactly(3, 1);
        publish(3);
        assertThat(taught(world)).doesNotContain(lesson);
        publish(3);
        assertThat(view().versions()).hasSize(3);
    }

    @Test
    void only_trainers_and_coordinators_of_the_programme_see_and_change_anything() {
        SmallWorld nextDoor = new SmallWorld(house);
        for (Actor stranger :
                List.of(world.author(), nextDoor.trainer(), nextDoor.coordinator(), new Actor(UUID.randomUUID()))) {
            attempts()
                    .forEach(attempt ->
                            assertThat(refusal(() -> attempt.accept(stranger))).isEqualTo(NOT_FOUND));
        }
        assertThat(get(ShowSyllabus.class)
                        .open(world.coordinator(), programme, null)
                        .line()
                        .isDraft())
                .isTrue();
        assertThat(get(ShowSyllabus.class)
                        .open(world.otherTrainer(), programme, 1)
                        .line()
                        .isDraft())
                .isTrue();
        assertThat(view().plan())
                .isEqualTo(get(ShowSyllabus.class)
                        .open(world.trainer(), programme, 0)
                        .plan());
    }

    @Test
    void beginning_twice_with_one_operation_makes_one_draft_and_a_second_draft_is_refused() {
        UUID operation = UUID.randomUUID();
        get(PublishSyllabus.class).discard(world.trainer(), programme, 1);
        get(StartSyllabus.class).from(world.trainer(), programme, operation, 0);
        get(StartSyllabus.class).from(world.trainer(), programme, operation, 0);
        assertThat(view().versions()).hasSize(1);
        assertThat(refusal(() -> start(0))).isEqualTo("curriculum.violation.draftExists");
    }

    @Test
    void nothing_unfinished_is_published_unless_it_is_hidden() {
        String own = writeLesson("Nog leeg", "");
        assertThat(view().problems()).hasSize(1);
        assertThat(refusal(() -> publish(1))).isEqualTo("curriculum.violation.half.nl");
        hide(SyllabusPart.LESSONS, own);
        assertThat(view().problems()).isEmpty();
        publish(1);
        assertThat(taught(world)).doesNotContain(own);
    }

    @Test
    void comparing_says_what_was_added_hidden_moved_and_rewritten() {
        hide(SyllabusPart.LESSONS, lesson);
        get(EditSyllabus.class)
                .place(world.trainer(), item(SyllabusPart.MOMENTS, moment), 2, seen(SyllabusPart.MOMENTS));
        String own = writeLesson("Les", "Tekst");
        var difference = get(ShowSyllabus.class)
                .compare(world.trainer(), programme, 0, 1)
                .difference();
        assertThat(difference.of(Kind.HIDDEN)).extracting("id").containsExactly(lesson);
        assertThat(difference.of(Kind.MOVED)).extracting("id").containsExactly(moment);
        assertThat(difference.of(Kind.ADDED)).extracting("id").containsExactly(own);
        publish(1);
        start(1);
        String seen = Seen.of(lesson(own, "Les", "Tekst"));
        get(EditSyllabus.class).put(world.trainer(), programme, lesson(own, "Les", "Andere tekst"), seen);
        var rewritten = get(ShowSyllabus.class)
                .compare(world.trainer(), programme, 1, 2)
                .difference();
        assertThat(rewritten.changes()).hasSize(1);
        assertThat(rewritten.of(Kind.CHANGED).get(0).differences())
                .extracting("what", "language", "before", "after")
                .containsExactly(tuple("text", "nl", "Tekst", "Andere tekst"));
    }

    @Test
    void search_finds_what_is_taught_and_neither_drafts_nor_what_is_hidden() {
        String own = writeLesson("Kwartelslag", "De kwartelslag is een werkvorm van onze opleiding.");
        assertThat(found("kwartelslag")).isEmpty();
        publish(1);
        assertThat(found("kwartelslag")).containsExactly(own);
        start(1);
        hide(SyllabusPart.LESSONS, own);
        publish(2);
        assertThat(found("kwartelslag")).isEmpty();
        assertThat(refusal(() -> get(SearchCurriculum.class).search(world.administrator(), "x".repeat(201), DUTCH)))
                .isEqualTo("curriculum.violation.queryLong");
        assertThat(refusal(() -> get(SearchCurriculum.class).search(new Actor(UUID.randomUUID()), "les", DUTCH)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void who_made_a_version_is_handed_over_and_forgotten() {
        publish(1);
        CurriculumPersonalData data = get(CurriculumPersonalData.class);
        assertThat((List<?>) data.export(world.trainer().accountId()).get("syllabuses"))
                .hasSize(1);
        data.erase(world.trainer().accountId());
        assertThat((List<?>) data.export(world.trainer().accountId()).get("syllabuses"))
                .isEmpty();
        assertThat(view().versions()).hasSize(1);
    }

    private List<Consumer<Actor>> attempts() {
        Item shown = item(SyllabusPart.LESSONS, lesson);
        return List.of(
                actor -> get(ShowSyllabus.class).open(actor, programme, null),
                actor -> get(ShowSyllabus.class).open(actor, programme, 0),
                actor -> get(ShowSyllabus.class).compare(actor, programme, 0, 1),
                actor -> get(StartSyllabus.class).from(actor, programme, UUID.randomUUID(), 0),
                actor -> get(EditSyllabus.class).hide(actor, shown, true),
                actor -> get(EditSyllabus.class).place(actor, shown, 0, seen(SyllabusPart.LESSONS)),
                actor ->
                        get(EditSyllabus.class).put(actor, programme, lesson("own-" + UUID.randomUUID(), "x", "y"), ""),
                actor -> get(EditSyllabus.class).leaveOut(actor, item(SyllabusPart.LESSONS, "own-x")),
                actor -> get(PublishSyllabus.class).publish(actor, programme, 1),
                actor -> get(PublishSyllabus.class).discard(actor, programme, 1));
    }

    private List<String> found(String query) {
        return get(SearchCurriculum.class).search(world.author(), query, DUTCH).groups().stream()
                .flatMap(group -> group.texts().stream())
                .map(text -> text.item().id())
                .toList();
    }
}
