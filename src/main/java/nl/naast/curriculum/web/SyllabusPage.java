package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.curriculum.LearningModule;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.PublishSyllabus;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.application.StartSyllabus;
import nl.naast.curriculum.application.SyllabusView;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which trainers order, hide and add what their programme teaches, and publish it. */
@Named
@RequestScoped
public class SyllabusPage {
    private static final Set<String> DONE = Set.of("start", "publish", "discard", "left", "saved");

    private final ShowSyllabus showing;
    private final StartSyllabus starting;
    private final EditSyllabus editing;
    private final PublishSyllabus publishing;
    private final Typed typed;
    private final TextsForPage texts;
    private final Visitor visitor;
    private @Nullable UUID programme;
    private @Nullable Integer version;
    private final Map<String, List<Shelf>> shelves = new HashMap<>();
    private @Nullable SyllabusView view;

    @Inject
    public SyllabusPage(
            ShowSyllabus showing,
            StartSyllabus starting,
            EditSyllabus editing,
            PublishSyllabus publishing,
            Typed typed,
            TextsForPage texts,
            Visitor visitor) {
        this.showing = showing;
        this.starting = starting;
        this.editing = editing;
        this.publishing = publishing;
        this.typed = typed;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        shelves.clear();
        view = showing.open(visitor.actor(), Wanted.id(programme), typed.isSent() ? null : version);
    }

    /** One list with a module's lessons or moments. */
    public record Shelf(SyllabusPart part, String seen, List<SyllabusView.Row> rows) {}

    /** Takes the button that was pressed. */
    public String act() {
        try {
            return done();
        } catch (SomeoneElseChangedThis late) {
            open();
            throw late;
        }
    }

    private String done() {
        UUID here = Wanted.id(programme);
        switch (typed.text("do")) {
            case "start" -> starting.from(visitor.actor(), here, id(typed.text("operation")), typed.number("from", 0));
            case "publish" -> publishing.publish(visitor.actor(), here, typed.number("number", 0));
            case "discard" -> publishing.discard(visitor.actor(), here, typed.number("number", 0));
            default -> {
                return arranged(here);
            }
        }
        return address() + "&done=" + typed.text("do");
    }

    private String arranged(UUID here) {
        String[] pressed = typed.text("arrange").split(" ", 3);
        if (pressed.length < 2) {
            throw new NotFound();
        }
        SyllabusPart part = SyllabusPart.of(typed.text("part")).orElseThrow(NotFound::new);
        EditSyllabus.Item item = new EditSyllabus.Item(here, part, pressed[1]);
        switch (pressed[0]) {
            case "hide" -> editing.hide(visitor.actor(), item, true);
            case "show" -> editing.hide(visitor.actor(), item, false);
            case "place" ->
                editing.place(
                        visitor.actor(),
                        item,
                        Integer.parseInt(pressed.length > 2 && pressed[2].matches("\\d{1,4}") ? pressed[2] : "0"),
                        typed.text("seen"));
            default -> throw new NotFound();
        }
        return address() + "&at=" + item.id() + "&did=" + pressed[0];
    }

    private String address() {
        return "/curriculum/syllabus.xhtml?faces-redirect=true&programme=" + programme;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    public SyllabusView getView() {
        SyllabusView known = view;
        if (known == null) {
            known = early();
        }
        return known;
    }

    /** A form that was sent is built before the page is opened. */
    private SyllabusView early() {
        programme = programme == null ? id(typed.text("programme")) : programme;
        SyllabusView known = showing.open(visitor.actor(), programme, null);
        view = known;
        return known;
    }

    /** Only the draft is changed, and not while an earlier version is looked at. */
    public boolean isEditing() {
        return getView().line().isDraft();
    }

    /** Laid out once: the page asks again for every word of a row. */
    public List<Shelf> shelves(LearningModule module) {
        return shelves.computeIfAbsent(module.slug(), slug -> laidOut(module));
    }

    private List<Shelf> laidOut(LearningModule module) {
        SyllabusView shown = getView();
        return List.of(
                new Shelf(SyllabusPart.LESSONS, shown.seen(module, SyllabusPart.LESSONS), shown.lessons(module)),
                new Shelf(SyllabusPart.MOMENTS, shown.seen(module, SyllabusPart.MOMENTS), shown.moments(module)));
    }

    public List<String> getProblems() {
        return getView().problems().stream().map(this::said).toList();
    }

    private String said(BusinessRuleViolation problem) {
        return texts.of(problem.key(), problem.arguments().toArray());
    }

    /** The page that changes an own lesson or moment. */
    public String editor(SyllabusPart part) {
        return part == SyllabusPart.LESSONS ? "edit-lesson" : "edit-moment";
    }

    /** What was done just now, as the address says; only what can be done is said. */
    public String getDone() {
        String done = typed.text("done");
        return DONE.contains(done) ? done : "saved";
    }

    public String getOperation() {
        return UUID.randomUUID().toString();
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
}
