package nl.naast.privacy;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.naast.privacy.domain.AuditRecord;
import nl.naast.privacy.persistence.AuditRecords;
import nl.naast.privacy.persistence.GivenConsents;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import org.junit.jupiter.api.Test;

class TrailTest extends RoomTest {
    @Test
    void every_step_leaves_who_did_what_when_on_which_codebook() {
        UUID submission = world.handIn(world.author());
        AssignedReview self = world.review(submission, ReviewerRole.SELF);
        world.finish(self);
        assertThat(trail(world.author()))
                .extracting(AuditRecord::action)
                .contains(
                        "privacy.ConsentGiven",
                        "assignment.TranscriptHandedIn",
                        "review.ReviewersAllocated",
                        "annotation.TurnMarked",
                        "review.Rated",
                        "review.WordsWritten",
                        "review.ReviewFinished");
        assertThat(trail(world.author())).allMatch(record -> record.happenedAt().equals(House.NOW));
        assertThat(details(world.author(), "annotation.TurnMarked"))
                .containsExactly("codebook=" + self.codebookVersion() + " 3 LIS+INHOUD");
    }

    @Test
    void what_was_refused_leaves_nothing() {
        UUID submission = world.handIn(world.author());
        AssignedReview self = world.review(submission, ReviewerRole.SELF);
        assertThat(refusal(() -> Reader.of(house, self).mark(99, "LIS+OPEN"))).isNotEmpty();
        assertThat(details(world.author(), "annotation.TurnMarked")).isEmpty();
    }

    @Test
    void a_consent_keeps_the_version_of_its_words() {
        world.handIn(world.author());
        assertThat(get(GivenConsents.class).by(world.author().accountId()))
                .singleElement()
                .satisfies(consent -> {
                    assertThat(consent.wordingVersion())
                            .isEqualTo(get(Consents.class).current().version());
                    assertThat(consent.givenAt()).isEqualTo(House.NOW);
                });
    }

    private List<AuditRecord> trail(Actor actor) {
        return get(AuditRecords.class).by(actor.accountId());
    }

    private List<String> details(Actor actor, String action) {
        return trail(actor).stream()
                .filter(record -> record.action().equals(action))
                .map(AuditRecord::detail)
                .toList();
    }
}
