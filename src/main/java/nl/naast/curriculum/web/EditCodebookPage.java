package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.application.SeeCodebook;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** The page with everything of a draft, from where its parts are changed and it is published. */
@Named
@RequestScoped
public class EditCodebookPage {
    private static final String ADDRESS = "/curriculum/edit-codebook.xhtml?faces-redirect=true&version=";

    private final EditCodebook editing;
    private final SeeCodebook seeing;
    private final Members members;
    private final Typed typed;
    private final Visitor visitor;
    private String version = "";
    private EditCodebook.@Nullable Draft draft;
    private @Nullable UUID cohort;

    @Inject
    public EditCodebookPage(EditCodebook editing, SeeCodebook seeing, Members members, Typed typed, Visitor visitor) {
        this.editing = editing;
        this.seeing = seeing;
        this.members = members;
        this.typed = typed;
        this.visitor = visitor;
    }

    /** Publishing twice is harmless, though there is no draft to show the second time. */
    public void open() {
        if (typed.isSent() && !typed.all("publish-go").isEmpty()) {
            return;
        }
        draft = editing.open(visitor.actor(), version);
    }

    public String rename() {
        editing.rename(visitor.actor(), version, typed.text("name"), typed.text("seen"));
        return ADDRESS + version + "&saved=true";
    }

    public String publish() {
        UUID cohort = cohort();
        editing.publish(visitor.actor(), version);
        return "/curriculum/codebooks.xhtml?faces-redirect=true&published=true&cohort=" + cohort;
    }

    public String discard() {
        UUID cohort = cohort();
        editing.discard(visitor.actor(), version);
        return "/curriculum/codebooks.xhtml?faces-redirect=true&discarded=true&cohort=" + cohort;
    }

    /** A cohort of the draft's institute that the coordinator coordinates: where its list is. */
    private UUID cohort() {
        UUID institute = Objects.requireNonNull(
                seeing.see(visitor.actor(), version).line().instituteId());
        return members.seatsOf(visitor.actor()).stream()
                .filter(seat -> seat.role() == Role.COORDINATOR)
                .filter(seat -> seat.instituteId().equals(institute))
                .map(Seat::cohortId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public UUID getCohort() {
        UUID known = cohort;
        if (known == null) {
            known = cohort();
            cohort = known;
        }
        return known;
    }

    /** Null while a sent form is read, before the page is opened. */
    public EditCodebook.@Nullable Draft getDraft() {
        return draft;
    }

    public List<Family> getFamilies() {
        EditCodebook.Draft opened = draft;
        return opened == null ? List.of() : Family.of(opened.codebook(), code -> true);
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
