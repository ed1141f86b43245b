package nl.naast.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked example in docs/domain/ratings.md. */
class SpreadTest {
    @Test
    void two_peers_and_a_trainer_say_the_middle_and_how_far_they_lie_apart() {
        Spread others = new RoundPoint(2, 5, List.of(4, 2), 3).others();
        assertThat(others.levels()).containsExactly(2, 3, 4);
        assertThat(others.middle()).hasValue(3);
        assertThat(others.lowest()).isEqualTo(2);
        assertThat(others.highest()).isEqualTo(4);
        assertThat(others.isEnough()).isTrue();
    }

    @Test
    void the_own_level_never_moves_the_middle() {
        Spread low = new RoundPoint(2, 1, List.of(4, 2), 3).others();
        Spread high = new RoundPoint(2, 5, List.of(4, 2), 3).others();
        assertThat(low).isEqualTo(high);
    }

    @Test
    void two_ratings_have_a_middle_between_them_but_are_no_level_yet() {
        Spread others = new RoundPoint(2, 5, List.of(4), 3).others();
        assertThat(others.middle()).hasValue(3.5);
        assertThat(others.isEnough()).isFalse();
        assertThat(others.missing()).isEqualTo(1);
    }

    @Test
    void nobody_who_could_judge_it_leaves_it_empty() {
        Spread others = new RoundPoint(2, 4, List.of(), null).others();
        assertThat(others.isEmpty()).isTrue();
        assertThat(others.middle()).isEmpty();
        assertThat(others.missing()).isEqualTo(Spread.ENOUGH);
    }
}
