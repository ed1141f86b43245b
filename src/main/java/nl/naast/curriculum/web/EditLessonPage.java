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
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a trainer writes a lesson of her programme's own. */
@Named
@RequestScoped
public class EditLessonPage {
    private final OwnEditor editor;
    private final EditSyllabus editing;
    private final Typed typed;
    private final Visitor visitor;
    private @Nullable UUID programme;
    private String module = "";
    private String lesson = "";
    private boolean changedMeanwhile;
    private Map<String, String> kept = Map.of();
    private OwnEditor.@Nullable Place place;

    @Inject
    public EditLessonPage(OwnEditor editor, EditSyllabus editing, Typed typed, Visitor visitor) {
        this.editor = editor;
        this.editing = editing;
        this.typed = typed;
        this.visitor = visitor;
    }

    public void open() {
        OwnEditor.Place opened = editor.open(programme, SyllabusPart.LESSONS, lesson, module);
        place = opened;
        lesson = opened.id();
        kept = opened.view().plan().lesson(lesson).map(OwnForm::fields).orElse(Map.of("minutes", "5"));
    }

    /** Refused because of somebody else, the page shows what stands there now beside what was typed. */
    public @Nullable String act() {
        if (typed.text("do").equals("leave")) {
            return editor.leaveOut(programme, SyllabusPart.LESSONS, lesson);
        }
        try {
            editing.put(
                    visitor.actor(),
                    Wanted.id(programme),
                    new OwnForm(typed::text).lesson(lesson, getPlace().module().slug()),
                    typed.text("seen"));
            return typed.text("do").equals("preview")
                    ? "/curriculum/preview-syllabus.xhtml?faces-redirect=true&programme=" + programme
                            + "&part=lessons&item=" + lesson
                    : editor.address(programme) + "&done=saved&at=" + lesson;
        } catch (SomeoneElseChangedThis late) {
            open();
            changedMeanwhile = true;
            return null;
        }
    }

    public OwnEditor.Place getPlace() {
        if (place == null) {
            early();
        }
        OwnEditor.Place known = place;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** A form that was sent is built before the page is opened. */
    private void early() {
        programme = programme == null ? OwnEditor.id(typed.text("programme")) : programme;
        module = module.isEmpty() ? typed.text("module") : module;
        lesson = lesson.isEmpty() ? typed.text("lesson") : lesson;
        open();
    }

    /** What the field shows. */
    public String value(String field) {
        return typed.shown(field, kept(field));
    }

    public String kept(String field) {
        return kept.getOrDefault(field, "");
    }

    /** With which the next saving is compared: after somebody else's change the writer has seen that. */
    public String getSeen() {
        return typed.isSent() && !changedMeanwhile
                ? typed.text("seen")
                : getPlace().seen();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    public List<Picture> getPictures() {
        return editor.pictures();
    }

    public UUID getAuthor() {
        return visitor.actor().accountId();
    }

    public @Nullable UUID getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable UUID programme) {
        this.programme = programme;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
