package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassTurn;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.annotation.persistence.ClassSeats;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.assignment.TakenFromClass;
import nl.naast.privacy.ConsentWithdrawn;
import nl.naast.shared.Actor;
import nl.naast.shared.Trail;

/** A class session ends: its leader ends it, or the conversation is not there to look at any more. Numbers stay. */
@ApplicationScoped
@Transactional
public class EndClass {
    private final FindClass classes;
    private final KeptClassSessions sessions;
    private final ClassAnswers answers;
    private final ClassSeats seats;
    private final ClassCounts counts;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public EndClass(
            FindClass classes,
            KeptClassSessions sessions,
            ClassAnswers answers,
            ClassSeats seats,
            ClassCounts counts,
            Trail trail,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.answers = answers;
        this.seats = seats;
        this.counts = counts;
        this.trail = trail;
        this.clock = clock;
    }

    /** Ending twice is ending once. */
    public void end(Actor leader, UUID sessionId) {
        close(leader, classes.led(leader, sessionId).session());
    }

    public void end(@Observes TakenFromClass event) {
        sessions.runningAbout(event.submission().transcriptId()).forEach(session -> close(event.author(), session));
    }

    public void end(@Observes ConsentWithdrawn event) {
        sessions.runningAbout(event.subjectId()).forEach(session -> close(event.by(), session));
    }

    /** Holds its turns first, so that no answer arrives behind what is taken away here. */
    void close(Actor by, ClassSession session) {
        UUID id = session.view().id();
        sessions.turnsOf(id).stream().map(ClassTurn::number).forEach(number -> sessions.locked(id, number));
        if (!session.end(clock.instant())) {
            return;
        }
        answers.removeIn(id);
        seats.removeIn(id);
        counts.removeLinesIn(id);
        trail.record(by, session.view().instituteId(), "annotation.ClassEnded", id, "");
    }
}
