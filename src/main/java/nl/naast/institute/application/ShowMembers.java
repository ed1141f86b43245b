package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.identity.SignInNames;
import nl.naast.identity.SignInNames.Entrance;
import nl.naast.institute.Member;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** A coordinator looks at who is in her cohort. */
@ApplicationScoped
@Transactional
public class ShowMembers {
    /** The cohort with its members, coordinators and trainers first. */
    public record Roster(Seat seat, List<Row> rows) {}

    /** One member in one role. */
    public record Row(UUID accountId, String name, Role role, String group, String signInName, boolean hasPassword) {}

    private static final Entrance NO_ENTRANCE = new Entrance("", true);
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::role, Comparator.reverseOrder())
            .thenComparing(Row::group, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Row::name, String.CASE_INSENSITIVE_ORDER);

    private final Members members;
    private final People people;
    private final SignInNames signInNames;

    @Inject
    public ShowMembers(Members members, People people, SignInNames signInNames) {
        this.members = members;
        this.people = people;
        this.signInNames = signInNames;
    }

    /** @throws NotFound when the actor does not coordinate the cohort */
    public Roster show(Actor coordinator, UUID cohortId) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        List<Member> in = members.in(cohortId);
        List<UUID> ids = in.stream().map(Member::accountId).distinct().toList();
        Map<UUID, String> names = people.namesOf(ids);
        Map<UUID, Entrance> entrances = signInNames.of(ids);
        return new Roster(
                seat,
                in.stream()
                        .map(member -> row(member, names, entrances))
                        .sorted(ORDER)
                        .toList());
    }

    private static Row row(Member member, Map<UUID, String> names, Map<UUID, Entrance> entrances) {
        UUID id = member.accountId();
        Entrance entrance = entrances.getOrDefault(id, NO_ENTRANCE);
        return new Row(
                id,
                names.getOrDefault(id, ""),
                member.role(),
                member.groupName(),
                entrance.signInName(),
                entrance.hasPassword());
    }
}
