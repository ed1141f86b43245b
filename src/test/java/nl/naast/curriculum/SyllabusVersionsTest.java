package nl.naast.curriculum;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.naast.curriculum.Moment.Quality;
import nl.naast.curriculum.Moment.Reply;
import nl.naast.curriculum.application.AnswerMoment;
import nl.naast.curriculum.application.CurriculumPersonalData;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.EditSyllabus.Item;
import nl.naast.curriculum.application.FollowPath;
import nl.naast.curriculum.application.PublishSyllabus;
import nl.naast.curriculum.application.ReadLesson;
import nl.naast.curriculum.application.SearchCurriculum;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.StartSyllabus;
import nl.naast.curriculum.application.SyllabusView;
import nl.naast.curriculum.domain.MomentAnswer.Words;
import nl.naast.curriculum.domain.Seen;
import nl.naast.curriculum.domain.SyllabusDifference.Kind;
import nl.naast.curriculum.domain.SyllabusLine;
import nl.naast.institute.Members;
import nl.naast.shared.Actor;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SyllabusVersionsTest extends RoomTest {
    private static final String NOT_FOUND = "shared.violation.notFound";
    private static final String CHANGED = "shared.violation.someoneElseChangedThis";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private UUID programme = new UUID(0, 0);
    private String lesson = "";
    private String moment = "";

    @BeforeEach
    void a_trainer_begins_a_draft() {
        programme = programmeOf(world);
        lesson = module().lessons().get(1).id();
        moment = module().moments().get(0).id();
        start(0);
    }

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

    private List<String> found(String query) {
        return get(SearchCurriculum.class).search(world.author(), query, DUTCH).groups().stream()
                .flatMap(group -> group.texts().stream())
                .map(text -> text.item().id())
                .toList();
    }

    private void answer(String momentId, String text) {
        UUID id = UUID.randomUUID();
        AnswerMoment answering = get(AnswerMoment.class);
        Words words = new Words(text, List.of("LIS+OPEN"), 1, 1);
        answering.write(world.author(), momentId, new AnswerMoment.Change(id, 0, words));
        answering.finish(world.author(), momentId, id);
    }

    private List<String> taught(SmallWorld of) {
        return get(ShowModules.class).one(of.author(), "accept").progress().module().lessons().stream()
                .map(Lesson::id)
                .toList();
    }

    private String writeLesson(String title, String text) {
        String id = "own-" + UUID.randomUUID();
        get(EditSyllabus.class).put(world.trainer(), programme, lesson(id, title, text), "");
        return id;
    }

    private static Lesson lesson(String id, String title, String text) {
        return new Lesson(id, "accept", "own", new Localized(title, ""), 4, new Localized(text, ""));
    }

    private static Moment moment(String id, String line, String code) {
        List<Reply> replies = List.of(
                reply(Quality.POOR, code, "Kom op."),
                reply(Quality.FAIR, code, "Ja."),
                reply(Quality.GOOD, code, "Zo."));
        return new Moment(id, "accept", dutch("Moment"), dutch("Bij de deur."), dutch(line), null, replies);
    }

    private static Reply reply(Quality quality, String code, String text) {
        return new Reply(quality, dutch(text), List.of(code), new StanceValues(0, 0), dutch("Daarom."));
    }

    private static Localized dutch(String text) {
        return new Localized(text, "");
    }

    private void hide(SyllabusPart part, String id) {
        get(EditSyllabus.class).hide(world.trainer(), item(part, id), true);
    }

    private Item item(SyllabusPart part, String id) {
        return new Item(programme, part, id);
    }

    private String seen(SyllabusPart part) {
        return view().seen(module(), part);
    }

    private LearningModule module() {
        return get(Syllabuses.class).bundled().module("accept").orElseThrow();
    }

    private SyllabusView view() {
        return get(ShowSyllabus.class).open(world.trainer(), programme, null);
    }

    private void start(int from) {
        get(StartSyllabus.class).from(world.trainer(), programme, UUID.randomUUID(), from);
    }

    private void publish(int number) {
        get(PublishSyllabus.class).publish(world.trainer(), programme, number);
    }

    private UUID programmeOf(SmallWorld of) {
        return get(Members.class).seatsOf(of.trainer()).get(0).programmeId();
    }
}
