package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.naast.annotation.application.FindClass.Found;
import nl.naast.annotation.domain.ClassLine;
import nl.naast.annotation.domain.ClassSeat;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.annotation.domain.ClassTurn;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.annotation.persistence.ClassSeats;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.curriculum.Codebooks;
import nl.naast.shared.Actor;
import org.jspecify.annotations.Nullable;

/** People look at a class session: its leader on the wall, the others on their own devices. */
@ApplicationScoped
@Transactional
public class ShowClass {
    private final FindClass classes;
    private final ReadClassMaterial materials;
    private final KeptClassSessions sessions;
    private final ClassAnswers answers;
    private final ClassSeats seats;
    private final ClassCounts counts;
    private final LookAtClasses looking;
    private final Codebooks codebooks;
    private final Clock clock;

    @Inject
    public ShowClass(
            FindClass classes,
            ReadClassMaterial materials,
            KeptClassSessions sessions,
            ClassAnswers answers,
            ClassSeats seats,
            ClassCounts counts,
            LookAtClasses looking,
            Codebooks codebooks,
            Clock clock) {
        this.classes = classes;
        this.materials = materials;
        this.sessions = sessions;
        this.answers = answers;
        this.seats = seats;
        this.counts = counts;
        this.looking = looking;
        this.codebooks = codebooks;
        this.clock = clock;
    }

    /** As it is on the wall: nothing that anybody answered before it is revealed. */
    public ClassView lead(Actor leader, UUID sessionId) {
        Found found = classes.led(leader, sessionId);
        return view(found, null);
    }

    /** As somebody of the cohort sees it on her own device; from here on she counts as here. */
    public ClassView enter(Actor actor, UUID sessionId) {
        Found found = classes.of(actor, sessionId);
        ClassSession.View session = found.session().view();
        if (!found.steers()
                && session.isRunning()
                && seats.see(sessionId, List.of(actor.accountId()), clock.instant()) == 0) {
            seats.add(new ClassSeat(session, actor.accountId(), clock.instant()));
        }
        return view(found, actor);
    }

    /** What one revealed turn said, for looking back. */
    public record Past(int number, int answers, @Nullable ClassSpread spread, ClassMaterial.@Nullable Line line) {}

    /** Everything that was revealed: numbers, and the words where they are the curriculum's. */
    public List<Past> back(Actor leader, UUID sessionId) {
        Found found = classes.led(leader, sessionId);
        ClassSession.View session = found.session().view();
        ClassMaterial words =
                session.transcriptId() == null ? materials.of(session, found.seat()) : ClassMaterial.NOTHING;
        var byTurn = counts.in(sessionId).stream()
                .collect(java.util.stream.Collectors.groupingBy(nl.naast.annotation.domain.ClassCount::turn));
        return sessions.turnsOf(sessionId).stream()
                .filter(ClassTurn::isRevealed)
                .map(turn -> new Past(
                        turn.number(),
                        turn.answers(),
                        turn.isEnough()
                                ? ClassSpread.of(turn.answers(), byTurn.getOrDefault(turn.number(), List.of()))
                                : null,
                        words.line(turn.number()).orElse(null)))
                .toList();
    }

    private ClassView view(Found found, @Nullable Actor answering) {
        ClassSession.View session = found.session().view();
        List<ClassTurn> turns = sessions.turnsOf(session.id());
        ClassMaterial material = session.isRunning() ? materials.of(session, found.seat()) : ClassMaterial.NOTHING;
        return new ClassView(
                session,
                found.steers(),
                found.seat(),
                material,
                codebooks.version(session.codebookVersion()),
                pulse(session),
                turns.stream()
                        .filter(ClassTurn::isRevealed)
                        .map(ClassTurn::number)
                        .toList(),
                turns.stream()
                        .filter(turn -> turn.number() == session.turn())
                        .findFirst()
                        .flatMap(turn ->
                                material.line(turn.number()).map(line -> now(session, material, line, turn, answering)))
                        .orElse(null));
    }

    private ClassView.Now now(
            ClassSession.View session,
            ClassMaterial material,
            ClassMaterial.Line line,
            ClassTurn turn,
            @Nullable Actor answering) {
        boolean shown = turn.isRevealed() && turn.isEnough();
        List<ClassLine.View> lines = shown && session.withLines()
                ? counts.linesOf(session.id(), turn.number()).stream()
                        .map(ClassLine::view)
                        .toList()
                : List.of();
        return new ClassView.Now(
                line,
                material.before(line),
                turn.isRevealed(),
                turn.answers(),
                shown ? ClassSpread.of(turn.answers(), counts.of(session.id(), turn.number())) : null,
                lines,
                turn.isKeyShown(),
                turn.isRevealed() || answering == null ? null : own(session, turn, answering));
    }

    private ClassView.@Nullable Own own(ClassSession.View session, ClassTurn turn, Actor actor) {
        return answers.of(session.id(), turn.number(), actor.accountId())
                .map(answer -> new ClassView.Own(answer.said(), answer.sentAt()))
                .orElse(null);
    }

    private ClassPulse pulse(ClassSession.View session) {
        return Objects.requireNonNullElseGet(
                looking.pulses(Set.of(session.id())).get(session.id()), () -> new ClassPulse(session.revision(), 0, 0));
    }
}
