package nl.naast.curriculum;

import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Moment.Quality;
import nl.naast.curriculum.Moment.Reply;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.EditSyllabus.Item;
import nl.naast.curriculum.application.PublishSyllabus;
import nl.naast.curriculum.application.ShowModules;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.StartSyllabus;
import nl.naast.curriculum.application.SyllabusView;
import nl.naast.institute.Members;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;

/** A programme whose trainer has begun a draft of its own syllabus. */
abstract class SyllabusTest extends RoomTest {
    static final String NOT_FOUND = "shared.violation.notFound";
    static final String CHANGED = "shared.violation.someoneElseChangedThis";
    UUID programme = new UUID(0, 0);
    String lesson = "";
    String moment = "";

    @BeforeEach
    void a_trainer_begins_a_draft() {
        programme = programmeOf(world);
        lesson = module().lessons().get(1).id();
        moment = module().moments().get(0).id();
        start(0);
    }

    List<String> taught(SmallWorld of) {
        return get(ShowModules.class).one(of.author(), "accept").progress().module().lessons().stream()
                .map(Lesson::id)
                .toList();
    }

    String writeLesson(String title, String text) {
        String id = "own-" + UUID.randomUUID();
        get(EditSyllabus.class).put(world.trainer(), programme, lesson(id, title, text), "");
        return id;
    }

    static Lesson lesson(String id, String title, String text) {
        return new Lesson(id, "accept", "own", new Localized(title, ""), 4, new Localized(text, ""));
    }

    static Moment moment(String id, String line, String code) {
        List<Reply> replies = List.of(
                reply(Quality.POOR, code, "Kom op."),
                reply(Quality.FAIR, code, "Ja."),
                reply(Quality.GOOD, code, "Zo."));
        return new Moment(id, "accept", dutch("Moment"), dutch("Bij de deur."), dutch(line), null, replies);
    }

    static Reply reply(Quality quality, String code, String text) {
        return new Reply(quality, dutch(text), List.of(code), new StanceValues(0, 0), dutch("Daarom."));
    }

    static Localized dutch(String text) {
        return new Localized(text, "");
    }

    void hide(SyllabusPart part, String id) {
        get(EditSyllabus.class).hide(world.trainer(), item(part, id), true);
    }

    Item item(SyllabusPart part, String id) {
        return new Item(programme, part, id);
    }

    String seen(SyllabusPart part) {
        return view().seen(module(), part);
    }

    LearningModule module() {
        return get(Syllabuses.class).bundled().module("accept").orElseThrow();
    }

    SyllabusView view() {
        return get(ShowSyllabus.class).open(world.trainer(), programme, null);
    }

    void start(int from) {
        get(StartSyllabus.class).from(world.trainer(), programme, UUID.randomUUID(), from);
    }

    void publish(int number) {
        get(PublishSyllabus.class).publish(world.trainer(), programme, number);
    }

    UUID programmeOf(SmallWorld of) {
        return get(Members.class).seatsOf(of.trainer()).get(0).programmeId();
    }
}
