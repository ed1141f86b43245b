package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.naast.annotation.ClassSource;
import nl.naast.annotation.domain.ClassCode;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.shared.Trail;
import org.jspecify.annotations.Nullable;

/** A trainer starts a class session for her group, or a coordinator for her cohort. */
@ApplicationScoped
@Transactional
public class StartClass {
    private final OfferClass offering;
    private final ReadClassMaterial materials;
    private final KeptClassSessions sessions;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public StartClass(
            OfferClass offering, ReadClassMaterial materials, KeptClassSessions sessions, Trail trail, Clock clock) {
        this.offering = offering;
        this.materials = materials;
        this.sessions = sessions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param id chosen by the page; asking twice starts one session
     * @param group null for the whole cohort
     */
    public record Wanted(UUID id, @Nullable UUID group, ClassSource source, Locale language, boolean withLines) {}

    /** @throws NotFound when the actor may not lead there, or may not choose that group or that conversation */
    public UUID start(Actor leader, UUID cohortId, Wanted wanted) {
        ClassChoices choices = offering.choices(leader, cohortId);
        Optional<ClassSession> started = sessions.byId(wanted.id());
        if (started.isPresent()) {
            return started.map(ClassSession::view)
                    .filter(session -> session.leaderId().equals(leader.accountId()))
                    .orElseThrow(NotFound::new)
                    .id();
        }
        requireGroup(choices, wanted.group());
        UUID transcript = transcript(choices, wanted.source());
        Seat seat = choices.seat();
        ClassSession.Plan plan = new ClassSession.Plan(
                wanted.group(), wanted.source(), transcript, wanted.language(), wanted.withLines());
        ClassSession session =
                new ClassSession(wanted.id(), seat, leader.accountId(), plan, ClassCode.fresh(), clock.instant());
        sessions.add(session);
        trail.record(
                leader,
                seat.instituteId(),
                "annotation.ClassStarted",
                wanted.id(),
                wanted.source().toString());
        return wanted.id();
    }

    private static void requireGroup(ClassChoices choices, @Nullable UUID group) {
        if (choices.groups().stream().noneMatch(choice -> Objects.equals(choice.id(), group))) {
            throw new NotFound();
        }
    }

    private @Nullable UUID transcript(ClassChoices choices, ClassSource source) {
        if (source.kind() != ClassSource.Kind.SUBMISSION) {
            materials.require(source, choices.seat());
            return null;
        }
        return choices.submissions().stream()
                .filter(shared -> shared.submission().toString().equals(source.item()))
                .map(ClassChoices.Shared::transcript)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
