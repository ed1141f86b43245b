package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.ClassSessions;
import nl.naast.annotation.RunningClass;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A class session is there for its cohort only, and led by the trainers of its group and the coordinators. */
@ApplicationScoped
@Transactional
public class FindClass implements ClassSessions {
    private final KeptClassSessions sessions;
    private final Members members;

    @Inject
    public FindClass(KeptClassSessions sessions, Members members) {
        this.sessions = sessions;
        this.members = members;
    }

    /** A session with the highest place that the actor has in its cohort. */
    record Found(ClassSession session, Seat seat, boolean steers) {}

    /** @throws NotFound when the actor does not belong to its cohort */
    Found of(Actor actor, UUID sessionId) {
        return of(actor, sessions.byId(sessionId).orElseThrow(NotFound::new));
    }

    Found of(Actor actor, ClassSession session) {
        ClassSession.View view = session.view();
        Seat seat = members.seatsOf(actor).stream()
                .filter(each -> each.cohortId().equals(view.cohortId()))
                .max(Comparator.comparing(Seat::role))
                .orElseThrow(NotFound::new);
        return new Found(session, seat, steers(actor, seat, view));
    }

    /** @throws NotFound when the actor may not lead it */
    Found led(Actor actor, UUID sessionId) {
        Found found = of(actor, sessionId);
        if (!found.steers()) {
            throw new NotFound();
        }
        return found;
    }

    private boolean steers(Actor actor, Seat seat, ClassSession.View session) {
        return switch (seat.role()) {
            case COORDINATOR -> true;
            case TRAINER -> session.leaderId().equals(actor.accountId()) || trains(actor, session);
            case STUDENT -> false;
        };
    }

    private boolean trains(Actor actor, ClassSession.View session) {
        UUID group = session.groupId();
        return group != null
                && members.in(session.cohortId()).stream()
                        .anyMatch(member -> isIn(member, actor, group) && member.role() == Role.TRAINER);
    }

    private static boolean isIn(Member member, Actor actor, UUID group) {
        return member.accountId().equals(actor.accountId()) && group.equals(member.groupId());
    }

    @Override
    public List<RunningClass> running(Actor actor, List<Seat> seats) {
        if (seats.isEmpty()) {
            return List.of();
        }
        return sessions.running(seats.stream().map(Seat::cohortId).distinct().toList()).stream()
                .map(ClassSession::view)
                .flatMap(session -> seats.stream()
                        .filter(seat -> seat.cohortId().equals(session.cohortId()))
                        .max(Comparator.comparing(Seat::role))
                        .flatMap(seat -> running(actor, seat, session))
                        .stream())
                .toList();
    }

    private java.util.Optional<RunningClass> running(Actor actor, Seat seat, ClassSession.View session) {
        boolean steers = steers(actor, seat, session);
        UUID group = session.groupId();
        if (group == null) {
            return java.util.Optional.of(shown(session, seat, "", steers));
        }
        List<Member> in = members.in(session.cohortId());
        boolean hers = steers || in.stream().anyMatch(member -> isIn(member, actor, group));
        return hers ? java.util.Optional.of(shown(session, seat, name(in, group), steers)) : java.util.Optional.empty();
    }

    private static String name(List<Member> in, UUID group) {
        return in.stream()
                .filter(member -> group.equals(member.groupId()))
                .map(Member::groupName)
                .findFirst()
                .orElse("");
    }

    private static RunningClass shown(ClassSession.View session, Seat seat, String group, boolean steers) {
        return new RunningClass(session.id(), seat.cohortName(), group, session.startedAt(), steers);
    }
}
