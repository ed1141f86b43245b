package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Outcome;
import nl.naast.curriculum.application.EditCodebook;
import nl.naast.curriculum.application.EditCodebook.WantedCode;
import nl.naast.curriculum.application.StartCodebook;
import nl.naast.curriculum.domain.Fingerprint;
import nl.naast.shared.Actor;

/** Plays a coordinator who published a version of the codebook for her institute, and is working on the next. */
@ApplicationScoped
public class PlayedCodebooks {
    private static final String NAME = "Sociaal Werk aan Zee";

    private final StartCodebook starting;
    private final EditCodebook editing;
    private final Codebooks codebooks;

    @Inject
    public PlayedCodebooks(StartCodebook starting, EditCodebook editing, Codebooks codebooks) {
        this.starting = starting;
        this.editing = editing;
        this.codebooks = codebooks;
    }

    void play(Actor coordinator, UUID cohort) {
        String first = starting.from(coordinator, cohort, UUID.randomUUID(), codebooks.newestVersion(), NAME);
        callOtherwise(coordinator, first, new Localized("vraagt open door", "asks on openly"));
        write(coordinator, first);
        editing.publish(coordinator, first);
        starting.from(coordinator, cohort, UUID.randomUUID(), first, NAME);
    }

    private void callOtherwise(Actor coordinator, String key, Localized name) {
        Codebook book = editing.open(coordinator, key).codebook();
        Code open = book.known("LIS+OPEN").orElseThrow();
        Code renamed = new Code(
                open.id(),
                open.competency(),
                open.polarity(),
                name,
                open.definition(),
                open.example(),
                open.counter(),
                open.equal(),
                open.nonjudgmental(),
                open.starter(),
                open.forClient(),
                open.hidden());
        must(editing.put(
                coordinator, key, new WantedCode(renamed, List.of("L4")), Fingerprint.ofCode(book, open.id())));
    }

    private void write(Actor coordinator, String key) {
        Codebook book = editing.open(coordinator, key).codebook();
        Outcome outcome = new Outcome(
                "LU2",
                new Localized(
                        "Je voert een gelijkwaardig hulpverleningsgesprek.",
                        "You hold a helping conversation as equals."),
                List.of("A2", "L4", "T1", "H1"));
        must(editing.map(coordinator, key, List.of(outcome), Fingerprint.ofOutcomes(book)));
    }

    private static void must(List<?> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
    }
}
