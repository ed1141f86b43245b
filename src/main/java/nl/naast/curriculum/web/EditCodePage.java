package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Competency;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Polarity;
import nl.naast.curriculum.Stance;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.application.EditCodebook.WantedCode;
import nl.naast.curriculum.domain.CodeId;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator changes one code of a draft, or adds one. */
@Named
@RequestScoped
public class EditCodePage extends DraftPage {
    private static final List<String> PARTS = List.of("name", "definition", "example", "counter");
    private static final List<String> STANCES = List.of(Stance.EQUAL.slug(), Stance.NONJUDGMENTAL.slug());
    private static final Localized NOTHING = new Localized("", "");

    private final EditCodebook editing;
    private final Typed typed;
    private final Visitor visitor;
    private String code = "";

    @Inject
    public EditCodePage(EditCodebook editing, Typed typed, TextsForPage texts, Visitor visitor) {
        super(editing, texts, visitor);
        this.editing = editing;
        this.typed = typed;
        this.visitor = visitor;
    }

    @Override
    public void open() {
        super.open();
        if (!code.isEmpty() && getKept() == null) {
            throw new NotFound();
        }
    }

    public @Nullable String save() {
        WantedCode wanted = new WantedCode(typedCode(), typed.all("indicator"));
        String seen = code.isEmpty() ? "" : typed.text("seen");
        return attempt(() -> editing.put(visitor.actor(), getVersion(), wanted, seen), back("saved"));
    }

    public String leaveOut() {
        editing.leaveOut(visitor.actor(), getVersion(), code);
        return back("left");
    }

    private String back(String outcome) {
        return "/curriculum/edit-codebook.xhtml?faces-redirect=true&version=" + getVersion() + "&" + outcome + "=true";
    }

    private Code typedCode() {
        Code kept = getKept();
        Competency family = kept == null ? family() : kept.competency();
        Polarity polarity = kept == null ? polarity(family) : kept.polarity();
        return new Code(
                kept == null ? CodeId.of(family, polarity, typed.text("word")) : kept.id(),
                family,
                polarity,
                localized("name"),
                localized("definition"),
                localized("example"),
                localized("counter"),
                typed.number("equal", 0),
                typed.number("nonjudgmental", 0),
                typed.all("starter").contains("true"),
                kept != null && kept.forClient(),
                typed.all("hidden").contains("true"));
    }

    private @Nullable Competency family() {
        for (Competency one : Competency.values()) {
            if (one.slug().equals(typed.text("family"))) {
                return one;
            }
        }
        return null;
    }

    private Polarity polarity(@Nullable Competency family) {
        if (family == null) {
            return Polarity.NEUTRAL;
        }
        return typed.text("direction").equals("negative") ? Polarity.NEGATIVE : Polarity.POSITIVE;
    }

    private Localized localized(String part) {
        return new Localized(typed.text(part + "-nl"), typed.text(part + "-en"));
    }

    /** The code as it is kept; null for a new one, and while a sent form is read. */
    public @Nullable Code getKept() {
        Codebook opened = getBook();
        return opened == null ? null : opened.known(code).orElse(null);
    }

    /** Whether it can be left out; while a sent form is read, its button counts. */
    public boolean isOwn() {
        EditCodebook.Draft opened = getDraft();
        Code kept = getKept();
        return opened == null ? typed.isSent() : kept != null && opened.isOwn(kept);
    }

    /** What is kept of one part in one language. */
    public String kept(String part, String language) {
        Code kept = getKept();
        Localized text = kept == null
                ? NOTHING
                : switch (part) {
                    case "name" -> kept.name();
                    case "definition" -> kept.definition();
                    case "example" -> kept.example();
                    default -> kept.counter();
                };
        return "nl".equals(language) ? text.nl() : text.en();
    }

    /** What the hint field shows. */
    public String hint(String stance) {
        Code kept = getKept();
        int value = kept == null ? 0 : "equal".equals(stance) ? kept.equal() : kept.nonjudgmental();
        return typed.shown(stance, Integer.toString(value));
    }

    public boolean ticked(String field) {
        Code kept = getKept();
        boolean now = kept != null && ("starter".equals(field) ? kept.starter() : kept.hidden());
        return typed.ticked(field, "true", now);
    }

    public boolean shows(Indicator indicator) {
        return typed.ticked("indicator", indicator.id(), indicator.codes().contains(code));
    }

    public String getSeen() {
        return Fingerprint.ofCode(book(), code);
    }

    public List<String> getStances() {
        return STANCES;
    }

    public List<String> getParts() {
        return PARTS;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
