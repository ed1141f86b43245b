package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.ShowSyllabus;
import nl.naast.curriculum.domain.OwnMaterial;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;

/** The page on which a trainer writes a moment of her programme's own, with the replies to compare with. */
@Named
@RequestScoped
public class EditMomentPage extends OwnPage {
    private static final List<String> QUALITIES = List.of("poor", "fair", "good");

    private final EditSyllabus editing;
    private final ShowSyllabus showing;
    private final OwnDrawing drawing;
    private final Typed typed;
    private final Visitor visitor;

    @Inject
    public EditMomentPage(
            OwnEditor editor,
            EditSyllabus editing,
            ShowSyllabus showing,
            OwnDrawing drawing,
            Typed typed,
            Visitor visitor) {
        super(editor, typed, visitor, SyllabusPart.MOMENTS, "moment");
        this.editing = editing;
        this.showing = showing;
        this.drawing = drawing;
        this.typed = typed;
        this.visitor = visitor;
    }

    @Override
    Map<String, String> fields(TeachingPlan plan, String moment) {
        return plan.moment(moment).map(OwnForm::fields).orElse(Map.of());
    }

    @Override
    void put(UUID programme, String moment, String seen) {
        OwnForm form = new OwnForm(typed::text);
        editing.put(
                visitor.actor(),
                programme,
                form.moment(moment, getPlace().module().slug()),
                seen);
    }

    @Override
    String next(String wanted) {
        return wanted.equals("more")
                ? "/curriculum/edit-moment.xhtml?faces-redirect=true&programme=" + getProgramme() + "&moment=" + item()
                        + "&more=true"
                : super.next(wanted);
    }

    /** One for each quality to begin with; then as many as were written, and one more when that was asked for. */
    public List<String> getSlots() {
        int written = typed.isSent() ? typed.number("slots", 0) : keptReplies() + (isMore() ? 1 : 0);
        int all = Math.min(OwnMaterial.MOST_REPLIES, Math.max(QUALITIES.size(), written));
        return IntStream.range(0, all).mapToObj(Integer::toString).toList();
    }

    private int keptReplies() {
        return getPlace()
                .view()
                .plan()
                .moment(item())
                .map(moment -> moment.replies().size())
                .orElse(0);
    }

    public boolean isMore() {
        return typed.text("more").equals("true");
    }

    public boolean isRoom() {
        return getSlots().size() < OwnMaterial.MOST_REPLIES;
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
                showing.codebook(visitor.actor(), Wanted.id(getProgramme())), value("code-" + slot + "-" + letter));
    }

    public Drawn leanings(String field) {
        String chosen = value(field);
        return drawing.leanings(chosen.isEmpty() ? "0" : chosen);
    }

    public List<String> getCodeFields() {
        return OwnForm.CODE_FIELDS;
    }

    public String getMoment() {
        return item();
    }

    public void setMoment(String moment) {
        choose(moment);
    }
}
