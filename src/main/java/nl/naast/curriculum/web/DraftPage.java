package nl.naast.curriculum.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** What the pages share on which a coordinator changes one part of a draft of the codebook. */
public abstract class DraftPage {
    private final EditCodebook editing;
    private final TextsForPage texts;
    private final Visitor visitor;
    private String version = "";
    private EditCodebook.@Nullable Draft draft;
    private @Nullable String changedMeanwhile;

    DraftPage(EditCodebook editing, TextsForPage texts, Visitor visitor) {
        this.editing = editing;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        draft = editing.open(visitor.actor(), version);
    }

    /**
     * Says what is wrong, if anything is. Refused because of somebody else, the page shows what stands there now beside
     * what was typed.
     *
     * @return where to go when it was kept; null to stay
     */
    @Nullable
    String attempt(Supplier<List<BusinessRuleViolation>> change, String next) {
        try {
            List<BusinessRuleViolation> problems = change.get();
            Problems.say(problems, texts);
            return problems.isEmpty() ? next : null;
        } catch (SomeoneElseChangedThis late) {
            open();
            changedMeanwhile = texts.of("curriculum.edit.meanwhile");
            return null;
        }
    }

    public @Nullable String getChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** Null while a sent form is read, before the page is opened. */
    public @Nullable Codebook getBook() {
        EditCodebook.Draft opened = draft;
        return opened == null ? null : opened.codebook();
    }

    Codebook book() {
        return Objects.requireNonNull(getBook(), "The page was not opened");
    }

    public EditCodebook.@Nullable Draft getDraft() {
        return draft;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
