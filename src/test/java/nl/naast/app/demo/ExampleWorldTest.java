package nl.naast.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.naast.progress.application.OpenHome;
import nl.naast.testing.House;
import nl.naast.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class ExampleWorldTest {
    @Test
    void noor_comes_in_and_has_to_hand_in() {
        try (House house = new House(TestDatabase.h2())) {
            house.get(ExampleWorld.class).live();
            var noor = house.get(ExampleAccounts.class).person("Noor Bakker");
            var home = house.get(OpenHome.class).open(noor);
            assertThat(home.studying()).hasSize(1);
            assertThat(home.studying().get(0).current())
                    .isNotNull()
                    .extracting(desk -> desk.nextStep())
                    .isEqualTo("handIn");
        }
    }
}
