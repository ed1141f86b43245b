package nl.naast.transcript.domain.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glance.TurnLength;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @Test
    void the_example_in_the_documentation_is_counted_as_it_says() {
        Glance glance = Counted.in(
                List.of(
                        turn(1, Speaker.HELPER, 0L, 4_000L, "Hoi, hoe gaat het nu?"),
                        turn(2, Speaker.CLIENT, 5_000L, 17_000L, "Niet zo goed, ik slaap al weken bijna niet."),
                        turn(3, Speaker.HELPER, 18_000L, 20_000L, "Je slaapt al weken slecht."),
                        turn(4, Speaker.CLIENT, 21_000L, 100_000L, "Ja.")),
                "nl");
        assertThat(glance.turns()).isEqualTo(4);
        assertThat(glance.words()).isEqualTo(20);
        assertThat(glance.words(Speaker.HELPER)).isEqualTo(10);
        assertThat(glance.share(Speaker.HELPER)).isEqualTo(0.5);
        assertThat(glance.millis()).isEqualTo(100_000);
        assertThat(glance.questions()).isEqualTo(1);
        assertThat(glance.askingTurns()).isEqualTo(1);
        assertThat(glance.questionsPerTurn()).isEqualTo(0.5);
        assertThat(glance.longest()).isEqualTo(new Glance.Longest(2, Speaker.CLIENT, 9));
        assertThat(glance.tenths().get(2)).isEqualTo(new Glance.Tenth(1, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "don't             | 1",
                "zo’n 's avonds    | 3",
                "wel-niet - of     | 2",
                "uh... ja, 3 keer! | 4",
                "[naam] zei: '…'   | 2",
                "één               | 1",
                "?!                | 0"
            })
    void a_word_is_letters_and_digits_with_what_joins_them(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void without_a_time_at_both_ends_nobody_says_how_long_it_took() {
        Turn timed = turn(1, Speaker.HELPER, 0L, 4_000L, "Hoi.");
        Turn untimed = turn(2, Speaker.CLIENT, null, null, "Hoi.");
        assertThat(Counted.in(List.of(timed, untimed), "nl").millis()).isNull();
        assertThat(Counted.in(List.of(untimed, timed), "nl").millis()).isNull();
        assertThat(Counted.in(List.of(), "nl").millis()).isNull();
    }

    @Test
    void a_question_of_the_client_is_not_the_helpers() {
        Glance glance = Counted.in(List.of(turn(1, Speaker.CLIENT, null, null, "Wat moet ik nu?")), "nl");
        assertThat(glance.questions()).isZero();
        assertThat(glance.questionsPerTurn()).isZero();
    }

    @Property
    void words_of_all_sides_are_all_words_and_their_shares_are_one(@ForAll("conversations") Glance glance) {
        assertThat(Arrays.stream(Speaker.values()).mapToInt(glance::words).sum())
                .isEqualTo(glance.words());
        assertThat(Arrays.stream(Speaker.values()).mapToInt(glance::turns).sum())
                .isEqualTo(glance.turns());
        assertThat(Arrays.stream(Speaker.values()).mapToDouble(glance::share).sum())
                .isEqualTo(glance.words() == 0 ? 0 : 1, within(1e-9));
    }

    @Property
    void the_tenths_are_ten_and_make_the_whole(@ForAll("conversations") Glance glance) {
        List<Glance.Tenth> tenths = glance.tenths();
        assertThat(tenths).hasSize(10);
        assertThat(tenths.stream().mapToInt(Glance.Tenth::helper).sum()).isEqualTo(glance.words(Speaker.HELPER));
        assertThat(tenths.stream().mapToInt(Glance.Tenth::client).sum()).isEqualTo(glance.words(Speaker.CLIENT));
        assertThat(tenths.stream().mapToInt(Glance.Tenth::other).sum()).isEqualTo(glance.words(Speaker.OTHER));
        assertThat(tenths)
                .allSatisfy(tenth -> assertThat(tenth.helper() + tenth.client() + tenth.other())
                        .isBetween(glance.words() / 10, glance.words() / 10 + 1));
    }

    @Property
    void no_turn_is_longer_than_the_longest(@ForAll("conversations") Glance glance) {
        Glance.Longest longest = glance.longest();
        if (glance.words() == 0) {
            assertThat(longest).isNull();
        } else {
            assertThat(glance.lengths())
                    .allMatch(turn ->
                            turn.words() <= Objects.requireNonNull(longest).words());
        }
    }

    @Property
    void what_is_kept_is_what_was_counted(@ForAll("conversations") Glance glance) {
        assertThat(TurnLengths.read(TurnLengths.write(glance.lengths()))).isEqualTo(glance.lengths());
    }

    @Provide
    Arbitrary<Glance> conversations() {
        return Combinators.combine(
                        Arbitraries.of(Speaker.values()), Arbitraries.integers().between(0, 400))
                .as(TurnLength::new)
                .list()
                .ofMaxSize(120)
                .map(turns -> new Glance(new ArrayList<>(turns), null, 0, 0));
    }

    private static Turn turn(int number, Speaker speaker, @Nullable Long start, @Nullable Long end, String text) {
        return new Turn(number, speaker, start, end, text);
    }
}
