package nl.naast.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.naast.app.demo.ExampleAccounts;
import nl.naast.app.demo.ExampleWorld;
import nl.naast.assignment.Round;
import nl.naast.assignment.Submissions;
import nl.naast.institute.Members;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.testing.House;
import nl.naast.testing.TestDatabase;
import nl.naast.transcript.Draft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HandInTest {
    private static final String TALK = "H: Hoi, waar wil je het over hebben?\nC: Over thuis, het is veel.\n";
    private static final HandIn.Agreement AGREED = new HandIn.Agreement(true, "2026-1", "nl");

    @SuppressWarnings("NullAway.Init")
    private static House house;

    @BeforeAll
    static void live() {
        house = new House(TestDatabase.h2());
        house.get(ExampleWorld.class).live();
    }

    @AfterAll
    static void leave() {
        house.close();
    }

    @Test
    void only_what_is_on_screen_is_handed_in_and_then_it_never_changes_again() {
        Actor noor = house.get(ExampleAccounts.class).person("Noor Bakker");
        UUID round = openRound(noor);
        WriteTranscript writing = house.get(WriteTranscript.class);
        Draft read = writing.readText(noor, round, TALK, 0);
        writing.change(noor, round, new DraftChange(read.revision(), null, null, null, null, "nl"));
        HandIn handIn = house.get(HandIn.class);
        assertThatThrownBy(() -> handIn.handInAsSeen(noor, round, AGREED, read.revision()))
                .isInstanceOf(SomeoneElseChangedThis.class);
        UUID first = handIn.handInAsSeen(noor, round, AGREED, read.revision() + 1);
        assertThat(handIn.handInAsSeen(noor, round, AGREED, 0)).isEqualTo(first);
        assertThatThrownBy(() -> writing.readText(noor, round, TALK, 0))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("assignment.violation.alreadyHandedIn"));
    }

    @Test
    void a_file_does_not_throw_away_what_was_typed() {
        Actor joris = house.get(ExampleAccounts.class).person("Joris Buur");
        UUID round = openRound(joris);
        WriteTranscript writing = house.get(WriteTranscript.class);
        Draft typed = writing.change(joris, round, new DraftChange(0, "Half af", null, null, null, null));
        Draft read = writing.readFile(
                joris, round, TALK.getBytes(StandardCharsets.UTF_8), java.util.Set.of(), typed.revision());
        assertThat(read.text()).isEqualTo("Half af");
        assertThat(read.turns()).hasSize(2);
    }

    private static UUID openRound(Actor student) {
        List<UUID> cohorts = house.get(Members.class).seatsOf(student).stream()
                .map(seat -> seat.cohortId())
                .toList();
        return house.get(Submissions.class).roundsOf(cohorts).stream()
                .filter(round -> round.acceptsHandIn(House.NOW))
                .map(Round::id)
                .findFirst()
                .orElseThrow();
    }
}
