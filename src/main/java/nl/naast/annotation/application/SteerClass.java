package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.domain.ClassAnswer;
import nl.naast.annotation.domain.ClassCount;
import nl.naast.annotation.domain.ClassLine;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.annotation.domain.ClassTurn;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** The leader of a class session chooses the turn, reveals what was answered, and shows what an expert sees in it. */
@ApplicationScoped
@Transactional
public class SteerClass {
    private final FindClass classes;
    private final ReadClassMaterial materials;
    private final KeptClassSessions sessions;
    private final ClassAnswers answers;
    private final ClassCounts counts;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public SteerClass(
            FindClass classes,
            ReadClassMaterial materials,
            KeptClassSessions sessions,
            ClassAnswers answers,
            ClassCounts counts,
            Trail trail,
            Clock clock) {
        this.classes = classes;
        this.materials = materials;
        this.sessions = sessions;
        this.answers = answers;
        this.counts = counts;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws NotFound when the helper says no such turn */
    public void goTo(Actor leader, UUID sessionId, int number) {
        FindClass.Found found = classes.led(leader, sessionId);
        found.session().requireRunning();
        ClassSession.View session = found.session().view();
        materials.of(session, found.seat()).helpers(number);
        if (session.turn() == number) {
            return;
        }
        if (sessions.turnsOf(sessionId).stream().noneMatch(turn -> turn.number() == number)) {
            sessions.add(new ClassTurn(session, number, clock.instant()));
        }
        found.session().goTo(number);
        record(leader, session, "annotation.ClassTurned", number);
    }

    /** Counts what was answered and forgets who did; revealing twice is revealing once. */
    public void reveal(Actor leader, UUID sessionId, int number) {
        ClassTurn turn = locked(leader, sessionId, number);
        ClassSession session = running(leader, sessionId);
        if (turn.isRevealed()) {
            return;
        }
        List<ClassAnswer.Said> said =
                answers.to(sessionId, number).stream().map(ClassAnswer::said).toList();
        turn.reveal(said.size(), clock.instant());
        if (turn.isEnough()) {
            keep(session.view(), number, said);
        }
        answers.removeTo(sessionId, number);
        session.change();
        record(leader, session.view(), "annotation.ClassRevealed", number);
    }

    private void keep(ClassSession.View session, int number, List<ClassAnswer.Said> said) {
        ClassSpread.count(said)
                .forEach((choice, people) -> counts.add(new ClassCount(session, number, choice, people)));
        said.stream()
                .map(ClassAnswer.Said::line)
                .filter(line -> !line.isEmpty())
                .forEach(line -> counts.add(new ClassLine(session, number, line)));
    }

    /** Opens a turn once more to which too few answered. */
    public void askAgain(Actor leader, UUID sessionId, int number) {
        ClassTurn turn = locked(leader, sessionId, number);
        ClassSession session = running(leader, sessionId);
        if (turn.isRevealed()) {
            turn.askAgain(clock.instant());
            session.change();
            record(leader, session.view(), "annotation.ClassAskedAgain", number);
        }
    }

    /** @throws NotFound when no expert said anything about this turn */
    public void showKey(Actor leader, UUID sessionId, int number) {
        FindClass.Found found = classes.led(leader, sessionId);
        found.session().requireRunning();
        if (materials.of(found.session().view(), found.seat()).helpers(number).key() == null) {
            throw new NotFound();
        }
        ClassTurn turn = sessions.locked(sessionId, number).orElseThrow(NotFound::new);
        if (!turn.isKeyShown()) {
            turn.showKey(clock.instant());
            found.session().change();
            record(leader, found.session().view(), "annotation.ClassKeyShown", number);
        }
    }

    public void hideLine(Actor leader, UUID sessionId, UUID lineId) {
        ClassSession session = running(leader, sessionId);
        counts.line(sessionId, lineId).orElseThrow(NotFound::new).hide();
        session.change();
        trail.record(leader, session.view().instituteId(), "annotation.ClassLineHidden", lineId, "");
    }

    /** Whether people are asked what one could say instead, and everybody sees that. */
    public void askForLines(Actor leader, UUID sessionId, boolean wanted) {
        ClassSession session = running(leader, sessionId);
        if (session.view().withLines() != wanted) {
            session.askForLines(wanted);
            trail.record(
                    leader, session.view().instituteId(), "annotation.ClassLinesAsked", sessionId, "wanted=" + wanted);
        }
    }

    private ClassSession running(Actor leader, UUID sessionId) {
        ClassSession session = classes.led(leader, sessionId).session();
        session.requireRunning();
        return session;
    }

    /** Held before the session is looked at, as answering does. */
    private ClassTurn locked(Actor leader, UUID sessionId, int number) {
        classes.led(leader, sessionId);
        return sessions.locked(sessionId, number).orElseThrow(NotFound::new);
    }

    private void record(Actor leader, ClassSession.View session, String action, int number) {
        trail.record(leader, session.instituteId(), action, session.id(), "turn=" + number);
    }
}
