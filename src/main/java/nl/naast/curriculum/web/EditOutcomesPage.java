package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator writes the programme's learning outcomes and says in which indicators they show. */
@Named
@RequestScoped
public class EditOutcomesPage {
    private final EditCodebook editing;
    private final Typed typed;
    private final TextsForPage texts;
    private final Visitor visitor;
    private String version = "";
    private String outcome = "";
    private EditCodebook.@Nullable Draft draft;
    private @Nullable String changedMeanwhile;

    @Inject
    public EditOutcomesPage(EditCodebook editing, Typed typed, TextsForPage texts, Visitor visitor) {
        this.editing = editing;
        this.typed = typed;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        draft = editing.open(visitor.actor(), version);
        if (!outcome.isEmpty() && !typed.isSent() && getKept() == null) {
            throw new NotFound();
        }
    }

    public @Nullable String save() {
        Outcome wanted = new Outcome(
                typed.text("short"),
                new Localized(typed.text("text-nl"), typed.text("text-en")),
                typed.all("indicator"));
        List<Outcome> outcomes = new ArrayList<>(book().outcomes());
        int at = outcomes.indexOf(getKept());
        if (at < 0) {
            outcomes.add(wanted);
        } else {
            outcomes.set(at, wanted);
        }
        return map(outcomes);
    }

    public @Nullable String leaveOut() {
        return map(book().outcomes().stream()
                .filter(each -> !each.code().equals(outcome))
                .toList());
    }

    private @Nullable String map(List<Outcome> outcomes) {
        try {
            List<BusinessRuleViolation> problems = editing.map(visitor.actor(), version, outcomes, typed.text("seen"));
            Problems.say(problems, texts);
            return problems.isEmpty()
                    ? "/curriculum/edit-outcomes.xhtml?faces-redirect=true&saved=true&version=" + version
                    : null;
        } catch (SomeoneElseChangedThis late) {
            open();
            changedMeanwhile = texts.of("curriculum.edit.meanwhile");
            return null;
        }
    }

    /** The outcome that is being changed; null for a new one. */
    public @Nullable Outcome getKept() {
        return book().outcomes().stream()
                .filter(each -> each.code().equals(outcome))
                .findFirst()
                .orElse(null);
    }

    public String getShort() {
        Outcome kept = getKept();
        return typed.shown("short", kept == null ? "" : kept.code());
    }

    public String text(String language) {
        Outcome kept = getKept();
        String now = kept == null
                ? ""
                : "nl".equals(language) ? kept.text().nl() : kept.text().en();
        return typed.shown("text-" + language, now);
    }

    public boolean shows(Indicator indicator) {
        Outcome kept = getKept();
        return typed.ticked(
                "indicator", indicator.id(), kept != null && kept.indicators().contains(indicator.id()));
    }

    public String getSeen() {
        return Fingerprint.ofOutcomes(book());
    }

    public @Nullable String getChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** Null while a sent form is read, before the page is opened. */
    public @Nullable Codebook getBook() {
        EditCodebook.Draft opened = draft;
        return opened == null ? null : opened.codebook();
    }

    private Codebook book() {
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

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
