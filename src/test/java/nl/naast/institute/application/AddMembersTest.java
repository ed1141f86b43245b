package nl.naast.institute.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.naast.app.demo.ExampleAccounts;
import nl.naast.identity.SignInNames;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.testing.House;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddMembersTest {
    private static final String PROBLEM = "institute.members.problem.";

    private final House house = new House(TestDatabase.h2());
    private final AddMembers addMembers = house.get(AddMembers.class);
    private final ShowMembers showMembers = house.get(ShowMembers.class);
    private Actor coordinator;
    private UUID cohort;
    private UUID nextDoor;

    @BeforeEach
    void open() {
        ExampleAccounts accounts = house.get(ExampleAccounts.class);
        Actor administrator = accounts.administrator();
        coordinator = accounts.person("Coen Vis");
        cohort = found("De Kust");
        nextDoor = found("De Brug");
        Enrolment enrolment = house.get(Enrolment.class);
        enrolment.enrol(administrator, cohort, coordinator.accountId(), Role.COORDINATOR, "");
        enrolment.enrol(administrator, nextDoor, accounts.person("Hanna Buur").accountId(), Role.STUDENT, "");
    }

    @AfterEach
    void close() {
        house.close();
        house.database().close();
    }

    @Test
    void a_list_with_semicolons_commas_or_tabs_is_taken_in() {
        int added = addMembers.add(
                coordinator,
                cohort,
                "Naam;Inlognaam;Rol;Groep\nNoor Bakker; noor.b; student; 2A\n\nIlse de Wit,ilse.w,docent\nPim\tpim.p\tCoördinator\t");
        assertThat(added).isEqualTo(3);
        assertThat(showMembers.show(coordinator, cohort).rows())
                .extracting(ShowMembers.Row::signInName, ShowMembers.Row::role, ShowMembers.Row::group)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("noor.b", Role.STUDENT, "2A"),
                        org.assertj.core.groups.Tuple.tuple("ilse.w", Role.TRAINER, ""),
                        org.assertj.core.groups.Tuple.tuple("pim.p", Role.COORDINATOR, ""));
    }

    @Test
    void a_line_with_a_problem_says_which_and_keeps_everybody_out() {
        String list = "Noor;noor.b;student\nPim;pim p;student\nAb;ab.a;chef\n;leeg;student\nTwee\nNoor;noor.b;student";
        assertThat(problems(list))
                .containsExactly(
                        "",
                        PROBLEM + "signInName",
                        PROBLEM + "role",
                        PROBLEM + "name",
                        PROBLEM + "cells",
                        PROBLEM + "twice");
        assertThatThrownBy(() -> addMembers.add(coordinator, cohort, list))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("institute.violation.listHasProblems");
        assertThat(house.get(SignInNames.class).accountWith("noor.b")).isEmpty();
    }

    @Test
    void a_quotation_mark_that_does_not_close_is_a_problem_and_no_failure() {
        assertThat(problems("\"Noor;noor.b;student")).containsExactly(PROBLEM + "quotes");
    }

    @Test
    void a_sign_in_name_of_another_institute_is_merely_taken_even_under_the_same_name() {
        assertThat(problems("Hanna Buur;hanna.buur;student")).containsExactly(PROBLEM + "taken");
        assertThat(problems("Iemand Anders;hanna.buur;student")).containsExactly(PROBLEM + "taken");
    }

    @Test
    void a_person_of_the_institute_may_get_a_second_role() {
        addMembers.add(coordinator, cohort, "Noor;noor.b;student");
        addMembers.add(coordinator, cohort, "Noor;noor.b;docent");
        assertThat(showMembers.show(coordinator, cohort).rows())
                .filteredOn(row -> row.signInName().equals("noor.b"))
                .hasSize(2);
        assertThat(problems("Nora;noor.b;student")).containsExactly(PROBLEM + "taken");
    }

    @Test
    void a_membership_that_ended_gives_no_seat_and_can_be_taken_up_again() {
        addMembers.add(coordinator, cohort, "Noor;noor.b;student;2A");
        Actor noor = account("noor.b");
        house.get(EndMembership.class).end(coordinator, cohort, noor.accountId(), Role.STUDENT);
        assertThat(house.get(Members.class).seatsOf(noor)).isEmpty();
        addMembers.add(coordinator, cohort, "Noor;noor.b;student;2B");
        assertThat(house.get(Members.class).in(cohort))
                .filteredOn(member -> member.accountId().equals(noor.accountId()))
                .singleElement()
                .satisfies(member -> assertThat(member.groupName()).isEqualTo("2B"));
    }

    @Test
    void somebody_always_coordinates() {
        EndMembership ending = house.get(EndMembership.class);
        Actor administrator = house.get(ExampleAccounts.class).administrator();
        ending.end(coordinator, cohort, administrator.accountId(), Role.COORDINATOR);
        assertThatThrownBy(() -> ending.end(coordinator, cohort, coordinator.accountId(), Role.COORDINATOR))
                .hasMessage("institute.violation.lastCoordinator");
    }

    @Test
    void only_a_member_without_a_password_gets_a_link() {
        addMembers.add(coordinator, cohort, "Noor;noor.b;student");
        InviteMember invites = house.get(InviteMember.class);
        assertThat(invites.invite(coordinator, cohort, account("noor.b").accountId()))
                .isNotEmpty();
        assertThatThrownBy(() -> invites.invite(coordinator, cohort, coordinator.accountId()))
                .hasMessage("identity.violation.hasPasswordAlready");
        assertThatThrownBy(() -> invites.invite(
                        coordinator, cohort, account("hanna.buur").accountId()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_gets_a_link_to_a_person_who_is_at_home_in_another_institute_too() {
        addMembers.add(coordinator, cohort, "Noor;noor.b;student");
        Actor noor = account("noor.b");
        Actor administrator = house.get(ExampleAccounts.class).administrator();
        house.get(Enrolment.class).enrol(administrator, nextDoor, noor.accountId(), Role.STUDENT, "");
        assertThatThrownBy(() -> house.get(InviteMember.class).invite(coordinator, cohort, noor.accountId()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_coordinator_next_door_finds_nothing_here() {
        assertThatThrownBy(() -> showMembers.show(coordinator, nextDoor)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> addMembers.add(coordinator, nextDoor, "Noor;noor.b;student"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(EndMembership.class)
                        .end(coordinator, nextDoor, account("hanna.buur").accountId(), Role.STUDENT))
                .isInstanceOf(NotFound.class);
    }

    private UUID found(String institute) {
        return house.get(FoundInstitute.class)
                .found(
                        house.get(ExampleAccounts.class).administrator(),
                        new FoundInstitute.Plan(institute, ZoneId.of("Europe/Amsterdam"), "SW", "Jaar 2"));
    }

    private List<String> problems(String list) {
        return addMembers.preview(coordinator, cohort, list).stream()
                .map(ListedPerson::problem)
                .toList();
    }

    private Actor account(String signInName) {
        return new Actor(house.get(SignInNames.class).accountWith(signInName).orElseThrow());
    }
}
