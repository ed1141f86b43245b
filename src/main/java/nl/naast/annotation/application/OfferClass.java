package nl.naast.annotation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.annotation.domain.ClassSession;
import nl.naast.annotation.persistence.KeptClassSessions;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.curriculum.Syllabuses;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;
import nl.naast.transcript.Conversation;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** Somebody who may lead a class session sees what her class can look at, and for whom. */
@ApplicationScoped
@Transactional
public class OfferClass {
    private final Members members;
    private final Submissions submissions;
    private final Conversations conversations;
    private final Syllabuses syllabuses;
    private final KeptClassSessions sessions;
    private final FindClass classes;

    @Inject
    public OfferClass(
            Members members,
            Submissions submissions,
            Conversations conversations,
            Syllabuses syllabuses,
            KeptClassSessions sessions,
            FindClass classes) {
        this.members = members;
        this.submissions = submissions;
        this.conversations = conversations;
        this.syllabuses = syllabuses;
        this.sessions = sessions;
        this.classes = classes;
    }

    /** @throws NotFound when the actor is neither trainer nor coordinator there */
    public ClassChoices choices(Actor leader, UUID cohortId) {
        Seat seat = members.seatsOf(leader).stream()
                .filter(each -> each.cohortId().equals(cohortId) && each.role() != Role.STUDENT)
                .max(Comparator.comparing(Seat::role))
                .orElseThrow(NotFound::new);
        List<Member> in = members.in(cohortId);
        List<ClassChoices.Group> groups = groups(leader, seat, in);
        return new ClassChoices(
                seat,
                groups,
                syllabuses.of(List.of(seat)).modules(),
                shared(cohortId, students(groups, in)),
                classes.running(leader, List.of(seat)),
                earlier(cohortId, groups));
    }

    /** A coordinator leads everybody, a trainer the groups that are hers. */
    private static List<ClassChoices.Group> groups(Actor leader, Seat seat, List<Member> in) {
        boolean everybody = seat.role() == Role.COORDINATOR;
        List<ClassChoices.Group> groups = in.stream()
                .filter(member -> member.groupId() != null)
                .filter(member -> everybody || trains(leader, member))
                .map(member -> new ClassChoices.Group(member.groupId(), member.groupName()))
                .distinct()
                .sorted(Comparator.comparing(ClassChoices.Group::name))
                .toList();
        return everybody || groups.isEmpty()
                ? Stream.concat(Stream.of(new ClassChoices.Group(null, "")), groups.stream())
                        .toList()
                : groups;
    }

    private static boolean trains(Actor leader, Member member) {
        return member.role() == Role.TRAINER && member.accountId().equals(leader.accountId());
    }

    private static Set<UUID> students(List<ClassChoices.Group> groups, List<Member> in) {
        Set<@Nullable UUID> ids = groups.stream().map(ClassChoices.Group::id).collect(Collectors.toSet());
        return in.stream()
                .filter(member -> member.role() == Role.STUDENT)
                .filter(member -> ids.contains(null) || ids.contains(member.groupId()))
                .map(Member::accountId)
                .collect(Collectors.toSet());
    }

    private List<ClassChoices.Shared> shared(UUID cohortId, Set<UUID> students) {
        Map<UUID, Round> rounds = submissions.roundsOf(List.of(cohortId)).stream()
                .collect(Collectors.toMap(Round::id, Function.identity()));
        List<HandedIn> allowed = submissions.inRounds(rounds.keySet()).stream()
                .filter(HandedIn::isForClass)
                .filter(submission -> students.contains(submission.authorId()))
                .toList();
        Map<UUID, Conversation> words =
                conversations.shown(allowed.stream().map(HandedIn::transcriptId).toList());
        List<ClassChoices.Shared> shared = new ArrayList<>();
        for (HandedIn submission : allowed) {
            Conversation conversation = words.get(submission.transcriptId());
            if (conversation != null) {
                Round round = Objects.requireNonNull(rounds.get(submission.roundId()));
                shared.add(shared(submission, round, conversation));
            }
        }
        return shared;
    }

    private static ClassChoices.Shared shared(HandedIn submission, Round round, Conversation conversation) {
        String opening = conversation.turns().stream()
                .filter(turn -> turn.speaker() == Speaker.CLIENT)
                .map(Turn::text)
                .findFirst()
                .orElse("");
        return new ClassChoices.Shared(
                submission.id(),
                submission.transcriptId(),
                round,
                opening,
                conversation.turns().size());
    }

    private List<ClassChoices.Earlier> earlier(UUID cohortId, List<ClassChoices.Group> groups) {
        return sessions.ended(cohortId).stream()
                .map(ClassSession::view)
                .flatMap(session -> groups.stream()
                        .filter(group -> Objects.equals(group.id(), session.groupId()))
                        .map(group -> new ClassChoices.Earlier(
                                session.id(),
                                session.startedAt(),
                                session.source().kind().slug(),
                                group.name())))
                .toList();
    }
}
