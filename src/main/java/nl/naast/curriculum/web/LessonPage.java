package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.naast.curriculum.application.ReadLesson;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a lesson is read. */
@Named
@RequestScoped
public class LessonPage {
    private final ReadLesson lessons;
    private final CurriculumDrawings drawings;
    private final Visitor visitor;
    private String lesson;
    private ReadLesson.@Nullable Opened opened;

    @Inject
    public LessonPage(ReadLesson lessons, CurriculumDrawings drawings, Visitor visitor, HttpServletRequest request) {
        this.lessons = lessons;
        this.drawings = drawings;
        this.visitor = visitor;
        this.lesson = Wanted.word(request, "lesson");
    }

    public void open() {
        opened = lessons.open(visitor.actor(), lesson);
    }

    public String finish() {
        lessons.finish(visitor.actor(), lesson);
        return again();
    }

    public String takeBack() {
        lessons.takeBack(visitor.actor(), lesson);
        return again();
    }

    private String again() {
        return "/curriculum/lesson.xhtml?faces-redirect=true&lesson=" + lesson;
    }

    /** On the way back the page is built, with its buttons, before it is opened. */
    public ReadLesson.Opened getOpened() {
        ReadLesson.Opened known = opened;
        if (known == null) {
            known = lessons.open(visitor.actor(), lesson);
            opened = known;
        }
        return known;
    }

    public Drawn getText() {
        return drawings.text(
                getOpened().lesson().text().in(drawings.locale()), getOpened().syllabus());
    }

    /** The language in which the lesson is there for this reader. */
    public String getLanguage() {
        return getOpened().lesson().text().languageFor(drawings.locale()).getLanguage();
    }

    public boolean isForeign() {
        return !getLanguage().equals(drawings.locale().getLanguage());
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }
}
