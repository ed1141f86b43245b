package nl.naast.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.naast.app.demo.ExampleAccounts;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.assignment.application.ImportConversation.Imported;
import nl.naast.assignment.application.ImportConversation.Wanted;
import nl.naast.curriculum.Competency;
import nl.naast.institute.Enrolment;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.institute.application.FoundInstitute;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.NotFound;
import nl.naast.testing.House;
import nl.naast.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportConversationTest {
    private static final String TALK = "H: Hoe gaat het met je?\nC: Het gaat niet zo goed.\nH: Vertel eens.\n";

    private final House house = new House(TestDatabase.h2());
    private final ImportConversation imports = house.get(ImportConversation.class);
    private Actor coordinator;
    private Actor student;

    @BeforeEach
    void open() {
        ExampleAccounts accounts = house.get(ExampleAccounts.class);
        UUID cohort = found("De Kust");
        coordinator = accounts.person("Coen Vis");
        student = accounts.person("Noor Bakker");
        Enrolment enrolment = house.get(Enrolment.class);
        enrolment.enrol(accounts.administrator(), cohort, coordinator.accountId(), Role.COORDINATOR, "");
        enrolment.enrol(coordinator, cohort, student.accountId(), Role.STUDENT, "");
    }

    @AfterEach
    void close() {
        house.close();
        house.database().close();
    }

    @Test
    void a_file_becomes_a_submission_in_a_cohort_beside_the_coordinators_own() {
        Imported imported = bringIn("annomi-000", TALK);
        assertThat(imported.turns()).isEqualTo(3);
        assertThat(imported.wasThere()).isFalse();
        assertThat(rounds()).singleElement().extracting(Round::competency).isEqualTo(Competency.LISTEN);
        assertThat(house.get(Submissions.class).inRounds(List.of(rounds().get(0).id())))
                .singleElement()
                .extracting(submission -> submission.id())
                .isEqualTo(imported.submissionId());
    }

    @Test
    void the_same_file_again_finds_what_was_there() {
        Imported first = bringIn("annomi-000", TALK);
        assertThat(bringIn("annomi-000", TALK)).isEqualTo(new Imported(first.submissionId(), 0, true));
    }

    @Test
    void the_same_file_is_still_found_when_its_round_is_over() {
        Imported first = bringIn("annomi-000", TALK);
        house.clock()
                .at(
                        House.NOW.plus(Duration.ofDays(60)),
                        () -> assertThat(bringIn("annomi-000", TALK))
                                .isEqualTo(new Imported(first.submissionId(), 0, true)));
    }

    @Test
    void another_file_of_the_same_name_is_refused_and_not_taken_for_the_first() {
        bringIn("annomi-000", TALK);
        assertThatThrownBy(() -> bringIn("annomi-000", TALK + "C: Nou.\n"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("assignment.import.nameInUse");
    }

    @Test
    void all_files_share_one_running_round() {
        bringIn("annomi-000", TALK);
        bringIn("annomi-001", TALK);
        assertThat(rounds()).hasSize(1);
        assertThat(house.get(Members.class).in(cohort()))
                .filteredOn(m -> m.role() == Role.STUDENT)
                .hasSize(2);
    }

    @Test
    void a_refused_file_leaves_nobody_behind() {
        bringIn("annomi-000", TALK);
        assertThatThrownBy(() -> bringIn("annomi-001", "C: Is daar iemand?\n"))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThat(house.get(Members.class).in(cohort()))
                .filteredOn(m -> m.role() == Role.STUDENT)
                .hasSize(1);
    }

    @Test
    void only_a_coordinator_imports() {
        assertThatThrownBy(() -> imports.bringIn(student, wanted(null, "annomi-000", TALK)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_imports_beside_a_cohort_of_another_institute() {
        UUID elsewhere = found("De Brug");
        assertThatThrownBy(() -> imports.bringIn(coordinator, wanted(elsewhere, "annomi-000", TALK)))
                .isInstanceOf(NotFound.class);
    }

    private UUID found(String institute) {
        return house.get(FoundInstitute.class)
                .found(
                        house.get(ExampleAccounts.class).administrator(),
                        new FoundInstitute.Plan(institute, ZoneId.of("Europe/Amsterdam"), "SW", "Jaar 2"));
    }

    private Imported bringIn(String name, String text) {
        return imports.bringIn(coordinator, wanted(null, name, text));
    }

    private static Wanted wanted(@Nullable UUID beside, String name, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return new Wanted(
                beside, "AnnoMI", name, UUID.nameUUIDFromBytes((name + text).getBytes(StandardCharsets.UTF_8)), file);
    }

    private UUID cohort() {
        return house.get(Members.class).seatsOf(coordinator).stream()
                .filter(seat -> seat.cohortName().equals("AnnoMI"))
                .map(Seat::cohortId)
                .findFirst()
                .orElseThrow();
    }

    private List<Round> rounds() {
        return house.get(Submissions.class).roundsOf(List.of(cohort()));
    }
}
