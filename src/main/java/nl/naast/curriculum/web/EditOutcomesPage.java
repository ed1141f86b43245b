package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.naast.curriculum.Indicator;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page on which a coordinator writes the programme's learning outcomes and says in which indicators they show. */
@Named
@RequestScoped
public class EditOutcomesPage extends DraftPage {
    private final EditCodebook editing;
    private final Typed typed;
    private final Visitor visitor;
    private String outcome = "";

    @Inject
    public EditOutcomesPage(EditCodebook editing, Typed typed, TextsForPage texts, Visitor visitor) {
        super(editing, texts, visitor);
        this.editing = editing;
        this.typed = typed;
        this.visitor = visitor;
    }

    @Override
    public void open() {
        super.open();
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
        return attempt(
                () -> editing.map(visitor.actor(), getVersion(), outcomes, typed.text("seen")),
                "/curriculum/edit-outcomes.xhtml?faces-redirect=true&saved=true&version=" + getVersion());
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

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
