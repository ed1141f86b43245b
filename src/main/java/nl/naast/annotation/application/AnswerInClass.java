package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.ClassAnswer;
import nl.naast.annotation.domain.ClassAnswer.Said;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.domain.ClassTurn;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.curriculum.Code;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;

/** Somebody in a class session says what she sees in a turn; until it is revealed she may say something else. */
@ApplicationScoped
@Transactional
public class AnswerInClass {
    private final FindClass classes;
    private final KeptClassSessions sessions;
    private final ClassAnswers answers;
    private final Codebooks codebooks;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public AnswerInClass(
            FindClass classes,
            KeptClassSessions sessions,
            ClassAnswers answers,
            Codebooks codebooks,
            Trail trail,
            Clock clock) {
        this.classes = classes;
        this.sessions = sessions;
        this.answers = answers;
        this.codebooks = codebooks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * The last answer stands; the same one again changes nothing. The turn is held while this happens, so that an
     * answer is either counted when it is revealed, or refused.
     *
     * @return when it was kept
     */
    public Instant answer(Actor actor, UUID sessionId, int number, Said said) {
        ClassTurn turn = sessions.locked(sessionId, number).orElseThrow(NotFound::new);
        FindClass.Found found = classes.of(actor, sessionId);
        ClassSession.View session = found.session().view();
        found.session().requireRunning();
        if (found.steers()) {
            throw new BusinessRuleViolation("annotation.violation.classLeads");
        }
        if (turn.isRevealed()) {
            throw new BusinessRuleViolation("annotation.violation.classTooLate");
        }
        requireCodes(codebooks.version(session.codebookVersion()), said.codes(), session.language());
        keep(actor, session, number, session.withLines() ? said : withoutLine(said));
        return clock.instant();
    }

    private void keep(Actor actor, ClassSession.View session, int number, Said said) {
        Optional<ClassAnswer> earlier = answers.of(session.id(), number, actor.accountId());
        if (earlier.isPresent()) {
            earlier.get().say(said, clock.instant());
            return;
        }
        answers.add(new ClassAnswer(session, number, actor.accountId(), said, clock.instant()));
        String detail = "codebook=" + session.codebookVersion();
        trail.record(actor, session.instituteId(), "annotation.ClassAnswered", session.id(), detail);
    }

    private static Said withoutLine(Said said) {
        return new Said(said.codes(), said.equal(), said.nonjudgmental(), "");
    }

    private static void requireCodes(Codebook codebook, List<String> ids, Locale language) {
        List<Code> chosen = ids.stream()
                .map(id -> codebook.code(id).filter(code -> !code.forClient()).orElseThrow(NotFound::new))
                .toList();
        for (Code one : chosen) {
            for (Code other : chosen) {
                if (codebook.exclude(one.id(), other.id())) {
                    throw new BusinessRuleViolation(
                            "annotation.violation.classExcluded",
                            one.name().in(language),
                            other.name().in(language));
                }
            }
        }
    }
}
