package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.domain.OwnMaterial;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a trainer writes a moment of her programme's own, with the replies to compare with. */
@Named
@RequestScoped
public class EditMomentPage {
    private static final List<String> QUALITIES = List.of("poor", "fair", "good");

    private final OwnEditor editor;
    private final EditSyllabus editing;
    private final ShowSyllabus showing;
    private final OwnDrawing drawing;
    private final Typed typed;
    private final Visitor visitor;
    private @Nullable UUID programme;
    private String module = "";
    private String moment = "";
    private boolean changedMeanwhile;
    private Map<String, String> kept = Map.of();
    private int keptReplies;
    private OwnEditor.@Nullable Place place;

    @Inject
    public EditMomentPage(
            OwnEditor editor,
            EditSyllabus editing,
            ShowSyllabus showing,
            OwnDrawing drawing,
            Typed typed,
            Visitor visitor) {
        this.editor = editor;
        this.editing = editing;
        this.showing = showing;
        this.drawing = drawing;
        this.typed = typed;
        this.visitor = visitor;
    }

    public void open() {
        OwnEditor.Place opened = editor.open(programme, SyllabusPart.MOMENTS, moment, module);
        place = opened;
        moment = opened.id();
        kept = opened.view().plan().moment(moment).map(OwnForm::fields).orElse(Map.of());
        keptReplies = opened.view()
                .plan()
                .moment(moment)
                .map(Moment::replies)
                .map(List::size)
                .orElse(0);
    }

    /** Refused because of somebody else, the page shows what stands there now beside what was typed. */
    public @Nullable String act() {
        if (typed.text("do").equals("leave")) {
            return editor.leaveOut(programme, SyllabusPart.MOMENTS, moment);
        }
        try {
            editing.put(
                    visitor.actor(),
                    Wanted.id(programme),
                    new OwnForm(typed::text).moment(moment, getPlace().module().slug()),
                    typed.text("seen"));
            return next();
        } catch (SomeoneElseChangedThis late) {
            open();
            changedMeanwhile = true;
            return null;
        }
    }

    private String next() {
        return switch (typed.text("do")) {
            case "preview" ->
                "/curriculum/preview-syllabus.xhtml?faces-redirect=true&programme=" + programme + "&part=moments&item="
                        + moment;
            case "more" ->
                "/curriculum/edit-moment.xhtml?faces-redirect=true&programme=" + programme + "&moment=" + moment
                        + "&more=true";
            default -> editor.address(programme) + "&done=saved&at=" + moment;
        };
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
        moment = moment.isEmpty() ? typed.text("moment") : moment;
        open();
    }

    /** One for each quality to begin with; then as many as were written, and one more when that was asked for. */
    public List<String> getSlots() {
        int written = typed.isSent() ? typed.number("slots", 0) : keptReplies + (isMore() ? 1 : 0);
        int all = Math.min(OwnMaterial.MOST_REPLIES, Math.max(QUALITIES.size(), written));
        return IntStream.range(0, all).mapToObj(Integer::toString).toList();
    }

    public boolean isMore() {
        return typed.text("more").equals("true");
    }

    public boolean isRoom() {
        return getSlots().size() < OwnMaterial.MOST_REPLIES;
    }

    public String value(String field) {
        return typed.shown(field, kept(field));
    }

    public String kept(String field) {
        return kept.getOrDefault(field, "");
    }

    public Drawn qualities(String slot) {
        String field = "quality-" + slot;
        String chosen = value(field);
        int number = Integer.parseInt(slot);
        return drawing.qualities(
                chosen.isEmpty() ? QUALITIES.get(Math.min(number, QUALITIES.size() - 1)) : chosen, QUALITIES);
    }

    public Drawn codes(String slot, String letter) {
        return drawing.codes(
                showing.codebook(visitor.actor(), Wanted.id(programme)), value("code-" + slot + "-" + letter));
    }

    public Drawn leanings(String field) {
        String chosen = value(field);
        return drawing.leanings(chosen.isEmpty() ? "0" : chosen);
    }

    public List<String> getCodeFields() {
        return OwnForm.CODE_FIELDS;
    }

    public String getSeen() {
        return typed.isSent() && !changedMeanwhile
                ? typed.text("seen")
                : getPlace().seen();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
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

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }
}
