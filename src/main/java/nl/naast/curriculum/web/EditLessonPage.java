package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.Picture;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.shared.web.Visitor;

/** The page on which a trainer writes a lesson of her programme's own. */
@Named
@RequestScoped
public class EditLessonPage extends OwnPage {
    private static final Map<String, String> EMPTY = Map.of("minutes", "5");

    private final OwnEditor editor;
    private final EditSyllabus editing;
    private final Typed typed;
    private final Visitor visitor;

    @Inject
    public EditLessonPage(OwnEditor editor, EditSyllabus editing, Typed typed, Visitor visitor) {
        super(editor, typed, visitor, SyllabusPart.LESSONS, "lesson");
        this.editor = editor;
        this.editing = editing;
        this.typed = typed;
        this.visitor = visitor;
    }

    @Override
    Map<String, String> fields(TeachingPlan plan, String lesson) {
        return plan.lesson(lesson).map(OwnForm::fields).orElse(EMPTY);
    }

    @Override
    void put(UUID programme, String lesson, String seen) {
        OwnForm form = new OwnForm(typed::text);
        editing.put(
                visitor.actor(),
                programme,
                form.lesson(lesson, getPlace().module().slug()),
                seen);
    }

    public List<Picture> getPictures() {
        return editor.pictures();
    }

    public String getLesson() {
        return item();
    }

    public void setLesson(String lesson) {
        choose(lesson);
    }
}
