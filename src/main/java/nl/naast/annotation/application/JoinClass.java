package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.domain.ClassCode;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;

/** Somebody finds her class session with the code on the wall. */
@ApplicationScoped
@Transactional
public class JoinClass {
    private final KeptClassSessions sessions;
    private final FindClass classes;
    private final JoinLimit limit;

    @Inject
    public JoinClass(KeptClassSessions sessions, FindClass classes, JoinLimit limit) {
        this.sessions = sessions;
        this.classes = classes;
        this.limit = limit;
    }

    /** A code of another cohort is as unknown as one that does not exist. */
    public UUID find(Actor actor, String typed) {
        limit.requireSome(actor);
        ClassCode code = ClassCode.typed(typed);
        Optional<ClassSession> found = code.isPossible() ? sessions.byCode(code.letters()) : Optional.empty();
        try {
            return classes.of(actor, found.orElseThrow(NotFound::new))
                    .session()
                    .view()
                    .id();
        } catch (NotFound notHers) {
            limit.countWrongCode(actor);
            throw new BusinessRuleViolation("annotation.violation.classCode");
        }
    }
}
