package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Syllabus;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.SyllabusView;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a trainer sees a lesson or moment of a version as students see it, the replies included. */
@Named
@RequestScoped
public class PreviewSyllabusPage {
    private final ShowSyllabus showing;
    private final CurriculumDrawings drawings;
    private final AnswerDrawing answers;
    private final Visitor visitor;
    private @Nullable UUID programme;
    private @Nullable Integer version;
    private String part = "";
    private String item = "";
    private @Nullable SyllabusView view;

    @Inject
    public PreviewSyllabusPage(
            ShowSyllabus showing, CurriculumDrawings drawings, AnswerDrawing answers, Visitor visitor) {
        this.showing = showing;
        this.drawings = drawings;
        this.answers = answers;
        this.visitor = visitor;
    }

    public void open() {
        SyllabusView shown = showing.open(visitor.actor(), Wanted.id(programme), version);
        view = shown;
        boolean there = SyllabusPart.of(part)
                .flatMap(wanted -> shown.plan().moduleWith(wanted, item))
                .isPresent();
        if (!there) {
            throw new NotFound();
        }
    }

    public SyllabusView getView() {
        SyllabusView known = view;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    public LearningModule getModule() {
        return getView()
                .plan()
                .moduleWith(SyllabusPart.of(part).orElseThrow(NotFound::new), item)
                .flatMap(plan -> getView().bundled().module(plan.slug()))
                .orElseThrow(NotFound::new);
    }

    public boolean isReading() {
        return part.equals("lessons");
    }

    public Lesson getLesson() {
        return getView().lesson(item).orElseThrow(NotFound::new);
    }

    public Moment getMoment() {
        return getView().moment(item).orElseThrow(NotFound::new);
    }

    public boolean isOwn() {
        return item.startsWith(TeachingPlan.OWN) && getView().line().isDraft();
    }

    private Localized words() {
        return isReading() ? getLesson().text() : getMoment().line();
    }

    /** Whether the reader's language is not there, so that the other one stands here. */
    public boolean isForeign() {
        return !getLanguage().equals(drawings.locale().getLanguage());
    }

    public String getLanguage() {
        return words().languageFor(drawings.locale()).getLanguage();
    }

    public Drawn getText() {
        return drawings.text(getLesson().text().in(drawings.locale()), taught());
    }

    public Drawn getLine() {
        return answers.line(getMoment());
    }

    public List<Moment.Reply> getReplies() {
        return getMoment().replies();
    }

    public Drawn reply(Moment.Reply reply) {
        return answers.prepared(reply, showing.codebook(visitor.actor(), Wanted.id(programme)));
    }

    private Syllabus taught() {
        return getView().plan().taught(UUID.randomUUID(), getView().bundled());
    }

    public @Nullable UUID getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable UUID programme) {
        this.programme = programme;
    }

    public @Nullable Integer getVersion() {
        return version;
    }

    public void setVersion(@Nullable Integer version) {
        this.version = version;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
