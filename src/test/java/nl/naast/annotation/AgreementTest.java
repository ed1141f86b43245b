package nl.naast.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.annotation.Agreement.Seen;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final AssignedReview self = review(ReviewerRole.SELF, "S", true);
    private final AssignedReview peerA = review(ReviewerRole.PEER, "A", true);
    private final AssignedReview peerB = review(ReviewerRole.PEER, "B", true);
    private final AssignedReview trainer = review(ReviewerRole.TRAINER, "T", true);

    @Test
    void it_says_of_how_many_readers_how_many_saw_the_same_in_a_turn() {
        Agreement agreement = Agreement.among(
                List.of(self, peerA, peerB, trainer),
                List.of(
                        mark(peerA, 5, "TAL-ADVIES"),
                        mark(trainer, 3, "LIS+OPEN"),
                        mark(peerB, 3, "LIS+OPEN"),
                        mark(peerA, 3, "ACC+WARM"),
                        mark(peerA, 3, "LIS+OPEN")));
        assertThat(agreement.readers()).isEqualTo(3);
        assertThat(agreement.seen())
                .containsExactly(new Seen(3, "LIS+OPEN", 3), new Seen(3, "ACC+WARM", 1), new Seen(5, "TAL-ADVIES", 1));
    }

    @Test
    void the_author_and_whoever_is_not_finished_do_not_count() {
        AssignedReview open = review(ReviewerRole.PEER, "B", false);
        Agreement agreement = Agreement.among(
                List.of(self, peerA, open, trainer),
                List.of(mark(self, 3, "LIS+OPEN"), mark(open, 3, "LIS+OPEN"), mark(peerA, 3, "LIS+OPEN")));
        assertThat(agreement.readers()).isEqualTo(2);
        assertThat(agreement.seen()).containsExactly(new Seen(3, "LIS+OPEN", 1));
    }

    @Test
    void one_reader_cannot_agree_with_anybody() {
        assertThat(Agreement.among(List.of(self, peerA), List.of(mark(peerA, 3, "LIS+OPEN"))))
                .isEqualTo(Agreement.NONE);
        assertThat(Agreement.NONE.isTelling()).isFalse();
    }

    @Test
    void several_words_of_a_turn_with_one_code_are_seen_once() {
        assertThat(Agreement.among(
                                List.of(peerA, trainer),
                                List.of(mark(peerA, 3, "LIS+OPEN"), mark(peerA, 3, "LIS+OPEN")))
                        .seen())
                .containsExactly(new Seen(3, "LIS+OPEN", 1));
    }

    private static MadeMark mark(AssignedReview by, int turn, String code) {
        return new MadeMark(UUID.randomUUID(), by.id(), turn, code, null, "", "");
    }

    private static AssignedReview review(ReviewerRole role, String letter, boolean finished) {
        UUID one = new UUID(0, 1);
        return new AssignedReview(
                UUID.randomUUID(),
                one,
                one,
                one,
                one,
                one,
                UUID.randomUUID(),
                role,
                letter,
                "v",
                finished ? Instant.EPOCH : null,
                "",
                "",
                0);
    }
}
