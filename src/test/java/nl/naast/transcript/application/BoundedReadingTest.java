package nl.naast.transcript.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import nl.naast.shared.BusinessRuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class BoundedReadingTest {
    private final CountDownLatch endless = new CountDownLatch(1);
    private final BoundedReading reading = new BoundedReading(1, Duration.ofMillis(100));

    @AfterEach
    void stop() {
        endless.countDown();
        reading.close();
    }

    @Test
    void what_was_read_comes_back() {
        assertThat(reading.read(() -> "turns")).isEqualTo("turns");
    }

    @Test
    void a_refusal_stays_the_same_refusal() {
        BusinessRuleViolation refusal = new BusinessRuleViolation("transcript.violation.empty");

        assertThatThrownBy(() -> reading.read(() -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    @Test
    void a_file_that_takes_all_memory_is_refused_and_the_next_is_read() {
        assertThatThrownBy(() -> reading.read(() -> {
                    throw new OutOfMemoryError("as a reader met it");
                }))
                .extracting(thrown -> ((BusinessRuleViolation) thrown).key())
                .isEqualTo("transcript.violation.damaged");
        assertThat(reading.read(() -> "next")).isEqualTo("next");
    }

    @Test
    void a_reading_without_end_is_given_up() {
        assertRefused("takesTooLong");
    }

    @Test
    void whoever_finds_all_places_taken_hears_that_it_is_busy() {
        assertRefused("takesTooLong");
        assertRefused("busy");
    }

    /** Deaf to being told to stop, as a library may be. */
    private void assertRefused(String reason) {
        assertThatThrownBy(() -> reading.read(() -> {
                    while (endless.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "never";
                }))
                .extracting(thrown -> ((BusinessRuleViolation) thrown).key())
                .isEqualTo("transcript.violation." + reason);
    }
}
