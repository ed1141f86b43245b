package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Making turns right before handing in, with the keyboard alone and with the mouse. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class EditTurnsIT {
    private static final String TALK = "H: Eén.\nC: Twee. Drie.\nH: Vier.\nC: Vijf.";

    @Test
    void the_link_of_the_next_step_reads_what_was_typed() {
        try (Person student = Person.signedIn("nadia", "nl")) {
            student.opens(ThingsInTheWorld.look().fill("/assignment/hand-in.xhtml?round={round}#text"));
            HandInSteps steps = new HandInSteps(student);
            student.field("assignment.handIn.text.label").fill("H: Hoe is het?\nC: Het gaat.\n");
            student.page().locator("[data-step=names] a").click();
            steps.seeTurns(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void turns_are_split_joined_moved_and_corrected_with_the_keyboard_alone(String language) {
        try (Person student = Person.signedIn("veerle", language)) {
            HandInSteps steps = reads(student, TALK, 4);
            Keyboard keys = student.page().keyboard();
            steps.turn(2).focus();
            keys.press("Home");
            IntStream.range(0, "Twee.".length()).forEach(i -> keys.press("ArrowRight"));
            keys.press("Control+Enter");
            says(steps, "Eén.", "Twee.", "Drie.", "Vier.", "Vijf.");
            assertThat(steps.speaker(3)).hasValue("HELPER");
            keys.press("Alt+ArrowDown");
            says(steps, "Eén.", "Twee.", "Vier.", "Drie.", "Vijf.");
            assertThat(steps.turn(4)).isFocused();
            keys.press("Home");
            keys.press("Backspace");
            says(steps, "Eén.", "Twee.", "Vier. Drie.", "Vijf.");
            keys.press("Control+z");
            keys.press("Control+z");
            says(steps, "Eén.", "Twee.", "Drie.", "Vier.", "Vijf.");
            keys.press("Control+y");
            says(steps, "Eén.", "Twee.", "Vier.", "Drie.", "Vijf.");
            keys.press("Control+ArrowUp");
            keys.type("!");
            steps.seeSaved();
            student.loadsAnew();
            steps.seeTurns(5);
            assertThat(said(steps, 5).stream().filter(words -> words.contains("!")))
                    .hasSize(1);
            student.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_slip_of_the_mouse_is_undone_and_done_again(String language) {
        try (Person student = Person.signedIn("veerle", language)) {
            HandInSteps steps = reads(student, TALK, 4);
            student.presses("assignment.handIn.say.remove", 2);
            says(steps, "Eén.", "Vier.", "Vijf.");
            student.presses("assignment.handIn.say.down", 1);
            says(steps, "Vier.", "Eén.", "Vijf.");
            steps.turn(3).fill("Vijf en zes.");
            steps.turn(1).focus();
            student.presses("assignment.handIn.turns.undo");
            student.presses("assignment.handIn.turns.undo");
            student.presses("assignment.handIn.turns.undo");
            says(steps, "Eén.", "Twee. Drie.", "Vier.", "Vijf.");
            assertThat(student.button("assignment.handIn.turns.redo")).isEnabled();
            student.presses("assignment.handIn.turns.redo");
            student.presses("assignment.handIn.turns.redo");
            student.presses("assignment.handIn.turns.redo");
            says(steps, "Vier.", "Eén.", "Vijf en zes.");
            assertThat(student.button("assignment.handIn.turns.redo")).isDisabled();
            student.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "nl")
    void six_hundred_turns_are_edited_as_six_are(String language) {
        try (Person student = Person.signedIn("veerle", language)) {
            String talk = IntStream.range(0, 600)
                    .mapToObj(i -> (i % 2 == 0 ? "H" : "C") + ": Beurt nummer " + i + " van velen.")
                    .collect(Collectors.joining("\n"));
            HandInSteps steps = reads(student, talk, 600);
            student.presses("assignment.handIn.say.join", 301);
            assertThat(student.page().locator("#turns > li")).hasCount(599);
            assertThat(steps.turn(300)).hasValue("Beurt nummer 299 van velen. Beurt nummer 300 van velen.");
            steps.seeSaved();
            student.loadsAnew();
            steps.seeTurns(599);
        }
    }

    private static HandInSteps reads(Person student, String talk, int turns) {
        HandInSteps steps = new HandInSteps(student);
        steps.startAnew();
        steps.paste(talk);
        steps.seeTurns(turns);
        return steps;
    }

    private static void says(HandInSteps steps, String... turns) {
        IntStream.range(0, turns.length)
                .forEach(i -> assertThat(steps.turn(i + 1)).hasValue(turns[i]));
        steps.seeTurns(turns.length);
    }

    private static List<String> said(HandInSteps steps, int turns) {
        return IntStream.rangeClosed(1, turns)
                .mapToObj(steps::turn)
                .map(Locator::inputValue)
                .toList();
    }
}
