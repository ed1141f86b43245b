package nl.naast.curriculum.web;

import java.util.Map;
import java.util.UUID;
import nl.naast.curriculum.SyllabusPart;
import nl.naast.curriculum.domain.TeachingPlan;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** What the pages share on which a trainer writes a lesson or a moment of her programme's own. */
public abstract class OwnPage {
    private final OwnEditor editor;
    private final Typed typed;
    private final Visitor visitor;
    private final SyllabusPart part;
    private final String parameter;
    private @Nullable UUID programme;
    private String module = "";
    private String item = "";
    private boolean changedMeanwhile;
    private Map<String, String> kept = Map.of();
    private OwnEditor.@Nullable Place place;

    /** @param parameter in which an address and a form name the lesson or moment */
    OwnPage(OwnEditor editor, Typed typed, Visitor visitor, SyllabusPart part, String parameter) {
        this.editor = editor;
        this.typed = typed;
        this.visitor = visitor;
        this.part = part;
        this.parameter = parameter;
    }

    /** How the form would show what is kept; as an empty form where nothing is. */
    abstract Map<String, String> fields(TeachingPlan plan, String item);

    /** @throws SomeoneElseChangedThis when it is not as seen any more */
    abstract void put(UUID programme, String item, String seen);

    public void open() {
        OwnEditor.Place opened = editor.open(programme, part, item, module);
        place = opened;
        item = opened.id();
        kept = fields(opened.view().plan(), item);
    }

    /** Refused because of somebody else, the page shows what stands there now beside what was typed. */
    public @Nullable String act() {
        if (typed.text("do").equals("leave")) {
            return editor.leaveOut(programme, part, item);
        }
        try {
            put(Wanted.id(programme), item, typed.text("seen"));
            return next(typed.text("do"));
        } catch (SomeoneElseChangedThis late) {
            open();
            changedMeanwhile = true;
            return null;
        }
    }

    /** Where saving leads. */
    String next(String wanted) {
        return wanted.equals("preview")
                ? "/curriculum/preview-syllabus.xhtml?faces-redirect=true&programme=" + programme + "&part="
                        + part.slug() + "&item=" + item
                : editor.address(programme) + "&done=saved&at=" + item;
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
        item = item.isEmpty() ? typed.text(parameter) : item;
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

    String item() {
        return item;
    }

    void choose(String chosen) {
        item = chosen;
    }
}
