package nl.naast.curriculum.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShareTest {
    /** Worked out by hand in docs/domain/curriculum.md: 7 of 10. */
    @Test
    void seven_of_ten_lies_between_40_and_89_per_cent() {
        Share share = new Share(7, 10);
        assertThat(share.percent()).isEqualTo(70);
        assertThat(share.interval()).isEqualTo(new Share.Interval(40, 89));
    }

    @Test
    void below_five_there_is_no_interval() {
        assertThat(new Share(4, 4).interval()).isNull();
        assertThat(new Share(0, 5).interval()).isEqualTo(new Share.Interval(0, 43));
    }
}
