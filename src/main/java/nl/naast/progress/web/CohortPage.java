package nl.naast.progress.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.assignment.Round;
import nl.naast.progress.application.CohortState;
import nl.naast.progress.application.ShowCohort;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The coordinator's page: cohort, members, rounds, who is where. */
@Named
@ViewScoped
public class CohortPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShowCohort showCohort;

    @Inject
    private transient Visitor visitor;

    private @Nullable UUID cohort;
    private transient @Nullable CohortState state;
    private transient List<CohortState.Row> students = List.of();

    @SuppressWarnings("NullAway.Init")
    public CohortPage() {}

    public void open() {
        CohortState shown = showCohort.show(visitor.actor(), Wanted.id(cohort));
        state = shown;
        students = new ArrayList<>(shown.students());
    }

    /** On the way back the table is built before the page is opened, and must be there to be sorted. */
    public @Nullable CohortState getState() {
        if (state == null && FacesContext.getCurrentInstance().isPostback()) {
            cohort = cohort == null ? sent() : cohort;
            open();
        }
        return state;
    }

    /** The students in a list of this page's own, because the table sorts in place. */
    public List<CohortState.Row> getStudents() {
        return students;
    }

    private static UUID sent() {
        String given = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("cohort", "");
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The rounds with how many handed in. */
    public List<RoundRow> getRounds() {
        CohortState shown = Objects.requireNonNull(state);
        return IntStream.range(0, shown.rounds().size())
                .mapToObj(i -> new RoundRow(
                        shown.rounds().get(i),
                        shown.students().stream()
                                .filter(row -> row.cells().get(i).submissionId() != null)
                                .count()))
                .toList();
    }

    /** How a state is drawn: by shape and word. */
    public String badge(CohortState.Cell cell) {
        return switch (cell.state()) {
            case "none", "withdrawn" -> "";
            case "released" -> "badge-done";
            default -> "badge-busy";
        };
    }

    /** One round and how many students handed in. */
    public record RoundRow(Round round, long handedIn) {}

    public @Nullable UUID getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable UUID cohort) {
        this.cohort = cohort;
    }
}
