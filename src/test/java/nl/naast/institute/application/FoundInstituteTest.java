package nl.naast.institute.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.UUID;
import nl.naast.app.demo.ExampleAccounts;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.shared.NotFound;
import nl.naast.testing.House;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoundInstituteTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final House house = new House(TestDatabase.h2());
    private final FoundInstitute founding = house.get(FoundInstitute.class);
    private final ExampleAccounts accounts = house.get(ExampleAccounts.class);

    @AfterEach
    void close() {
        house.close();
        house.database().close();
    }

    @Test
    void whoever_founds_an_institute_coordinates_its_first_cohort() {
        UUID cohort =
                founding.found(accounts.administrator(), new FoundInstitute.Plan(" De Kust ", ZONE, "SW", "Jaar 2"));
        assertThat(house.get(Members.class).seat(accounts.administrator(), cohort, Role.COORDINATOR))
                .hasValueSatisfying(seat -> assertThat(seat.instituteName()).isEqualTo("De Kust"));
    }

    @Test
    void an_institute_needs_its_names() {
        assertThatThrownBy(() -> new FoundInstitute.Plan(" ", ZONE, "SW", "Jaar 2"))
                .hasMessage("institute.violation.instituteName");
        assertThatThrownBy(() -> new FoundInstitute.Plan("De Kust", ZONE, "SW", "x".repeat(191)))
                .hasMessage("institute.violation.cohortName");
    }

    @Test
    void nobody_but_an_administrator_founds() {
        assertThatThrownBy(() -> founding.found(
                        accounts.person("Noor Bakker"), new FoundInstitute.Plan("De Kust", ZONE, "SW", "Jaar 2")))
                .isInstanceOf(NotFound.class);
    }
}
