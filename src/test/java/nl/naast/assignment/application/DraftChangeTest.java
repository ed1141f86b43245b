package nl.naast.assignment.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DraftChangeTest {
    private static final DraftTurn HELLO = new DraftTurn("H", 0L, 900L, "Hoi");
    private static final DraftTurn ANSWER = new DraftTurn("C", 900L, 1800L, "Ja");
    private static final Draft KEPT =
            new Draft(3, null, "H: Hoi", "text", List.of(HELLO, ANSWER), Map.of("H", Speaker.HELPER), "nl", List.of());

    @Test
    void what_is_not_named_stays_as_it_was() {
        assertThat(new DraftChange(3, null, null, null, null, null).on(KEPT)).isEqualTo(KEPT);
    }

    @Test
    void a_correction_touches_the_words_of_one_turn_only() {
        Draft changed = correcting(1, "Ja, graag").on(KEPT);
        assertThat(changed.turns()).containsExactly(HELLO, new DraftTurn("C", 900L, 1800L, "Ja, graag"));
    }

    @Test
    void a_change_from_another_revision_is_refused() {
        DraftChange stale = new DraftChange(2, "Tekst", null, null, null, null);
        assertThatThrownBy(() -> stale.on(KEPT)).isInstanceOf(SomeoneElseChangedThis.class);
    }

    @Test
    void a_correction_of_a_turn_that_is_not_there_is_refused() {
        assertRefused(correcting(2, "Ja"), "shared.violation.request");
    }

    @Test
    void a_turn_that_is_too_long_is_refused() {
        assertRefused(correcting(0, "x".repeat(DraftChange.LONGEST_TURN + 1)), "assignment.violation.turnTooLong");
    }

    @Test
    void a_turn_that_is_missing_is_refused() {
        assertRefused(withTurns(Arrays.asList(HELLO, null)), "shared.violation.request");
    }

    @Test
    void a_language_that_naast_does_not_speak_is_refused() {
        assertRefused(new DraftChange(3, null, null, null, null, "fr"), "shared.violation.request");
    }

    private static DraftChange correcting(int place, String words) {
        return new DraftChange(3, null, null, Map.of(place, words), null, null);
    }

    @SuppressWarnings({"NullAway", "unchecked", "rawtypes"}) // as JSON can bring it in
    private static DraftChange withTurns(List<@Nullable DraftTurn> turns) {
        return new DraftChange(3, null, (List) turns, null, null, null);
    }

    private static void assertRefused(DraftChange change, String key) {
        assertThatThrownBy(() -> change.on(KEPT))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
