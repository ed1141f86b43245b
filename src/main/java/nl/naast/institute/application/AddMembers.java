package nl.naast.institute.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.naast.identity.People;
import nl.naast.identity.SignInNames;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.institute.persistence.EndedMemberships;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;

/**
 * A coordinator brings a pasted list of people into her cohort: all of them, or nobody. People of other
 * institutes stay invisible: their sign-in names are merely taken.
 */
@ApplicationScoped
@Transactional
public class AddMembers {
    private static final int MOST_LINES = 500;

    private final Members members;
    private final Enrolment enrolment;
    private final EndedMemberships everyone;
    private final People people;
    private final SignInNames signInNames;

    @Inject
    public AddMembers(
            Members members, Enrolment enrolment, EndedMemberships everyone, People people, SignInNames signInNames) {
        this.members = members;
        this.enrolment = enrolment;
        this.everyone = everyone;
        this.people = people;
        this.signInNames = signInNames;
    }

    /** Every line of the list, with what is wrong with it. */
    public List<ListedPerson> preview(Actor coordinator, UUID cohortId, String list) {
        Seat seat = members.seat(coordinator, cohortId, Role.COORDINATOR).orElseThrow(NotFound::new);
        List<ListedPerson> lines = MemberList.read(list);
        if (lines.isEmpty()) {
            throw new BusinessRuleViolation("institute.violation.emptyList");
        }
        if (lines.size() > MOST_LINES) {
            throw new BusinessRuleViolation("institute.violation.longList", MOST_LINES);
        }
        Map<String, String> named = new HashMap<>();
        return lines.stream().map(person -> checked(seat, person, named)).toList();
    }

    /**
     * @return how many lines were taken in
     * @throws BusinessRuleViolation when a line has a problem; nobody is added then
     */
    public int add(Actor coordinator, UUID cohortId, String list) {
        List<ListedPerson> lines = preview(coordinator, cohortId, list);
        long problems = lines.stream().filter(ListedPerson::isProblem).count();
        if (problems > 0) {
            throw new BusinessRuleViolation("institute.violation.listHasProblems", problems);
        }
        lines.forEach(person -> add(coordinator, cohortId, person));
        return lines.size();
    }

    private void add(Actor coordinator, UUID cohortId, ListedPerson person) {
        UUID account = people.accountFor(person.signInName(), person.name());
        enrolment.enrol(coordinator, cohortId, account, Objects.requireNonNull(person.role()), person.group());
    }

    private ListedPerson checked(Seat seat, ListedPerson person, Map<String, String> named) {
        if (person.isProblem()) {
            return person;
        }
        String before = named.putIfAbsent(person.signInName(), person.name());
        if (before != null && !before.equals(person.name())) {
            return person.with("institute.members.problem.twice");
        }
        return isFree(seat, person) ? person : person.with("institute.members.problem.taken");
    }

    /** Nobody has the name, or this very person of this institute does. */
    private boolean isFree(Seat seat, ListedPerson person) {
        Optional<UUID> holder = signInNames.accountWith(person.signInName());
        return holder.isEmpty() || isThisPerson(seat, person, holder.get());
    }

    private boolean isThisPerson(Seat seat, ListedPerson person, UUID holder) {
        String name = people.namesOf(List.of(holder)).getOrDefault(holder, "");
        return everyone.knows(seat.instituteId(), holder) && person.name().equalsIgnoreCase(name);
    }
}
