package nl.naast.assignment;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.shared.Actor;
import nl.naast.shared.web.Refusals;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Draft;
import nl.naast.transcript.Turn;
import org.junit.jupiter.api.Test;

class HandInTest extends RoomTest {
    @Test
    void handing_in_twice_gives_one_submission() {
        var first = world.handIn(world.author());
        assertThat(get(HandIn.class).handIn(world.author(), world.round(), world.agreement()))
                .isEqualTo(first);
        assertThat(get(Submissions.class).by(world.author())).hasSize(1);
    }

    @Test
    void handing_in_in_two_windows_at_once_gives_one_submission_and_one_round_of_reviewers() {
        world.write(world.author(), SmallWorld.draft());
        List<Throwable> failures =
                atOnce(2, other -> other.get(HandIn.class).handIn(world.author(), world.round(), world.agreement()));
        List<HandedIn> handedIn = get(Submissions.class).by(world.author());
        assertThat(handedIn).hasSize(1);
        assertThat(world.reviews(handedIn.get(0).id())).hasSize(4);
        assertThat(failures).allMatch(failure -> Refusals.in(failure).isPresent());
    }

    @Test
    void a_submitted_transcript_never_changes_again() {
        List<Turn> before = turns(world.handIn(world.author()));
        assertThat(refusal(() -> get(WriteTranscript.class).save(world.author(), world.round(), SmallWorld.draft())))
                .isEqualTo("assignment.violation.alreadyHandedIn");
        assertThat(refusal(() -> get(WriteTranscript.class).readText(world.author(), world.round(), "H: x\nC: y", 0)))
                .isEqualTo("assignment.violation.alreadyHandedIn");
        assertThat(turns(get(Submissions.class).by(world.author()).get(0).id())).isEqualTo(before);
    }

    @Test
    void nothing_is_handed_in_without_consent_or_in_words_of_long_ago() {
        world.write(world.author(), SmallWorld.draft());
        String today = world.agreement().wordingVersion();
        assertThat(handIn(new HandIn.Agreement(false, today, "nl"))).isEqualTo("assignment.violation.noConsent");
        assertThat(handIn(new HandIn.Agreement(true, "1999-1", "nl"))).isEqualTo("privacy.violation.wordingChanged");
        assertThat(get(Submissions.class).by(world.author())).isEmpty();
    }

    @Test
    void nothing_is_handed_in_that_was_not_written_or_has_no_client() {
        assertThat(handIn(world.agreement())).isEqualTo("transcript.violation.nothingToHandIn");
        Draft whole = SmallWorld.draft();
        Draft noClient = new Draft(0, null, "", "text", whole.turns().subList(0, 1), whole.speakers(), "nl", List.of());
        get(WriteTranscript.class).save(world.author(), world.round(), noClient);
        assertThat(handIn(world.agreement())).isEqualTo("transcript.violation.noClient");
    }

    @Test
    void nobody_hands_in_before_the_window_opens_or_after_it_closes() {
        world.write(world.author(), SmallWorld.draft());
        for (int days : new int[] {-3, 9}) {
            house.clock()
                    .at(
                            House.NOW.plus(Duration.ofDays(days)),
                            () -> assertThat(handIn(world.agreement())).isEqualTo("assignment.violation.handInClosed"));
        }
    }

    @Test
    void what_a_late_writer_has_is_refused_and_the_first_words_stay() {
        WriteTranscript writing = get(WriteTranscript.class);
        Draft first = writing.save(world.author(), world.round(), SmallWorld.draft());
        assertThat(refusal(() -> writing.save(world.author(), world.round(), text("late", 0))))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(writing.open(world.author(), world.round()).draft().turns()).isEqualTo(first.turns());
    }

    @Test
    void saving_in_ten_windows_at_once_keeps_one_of_them() {
        List<Throwable> failures = atOnce(
                10, other -> other.get(WriteTranscript.class).save(world.author(), world.round(), text("window", 0)));
        assertThat(failures).hasSize(9).allMatch(failure -> Refusals.in(failure).isPresent());
        assertThat(get(WriteTranscript.class)
                        .open(world.author(), world.round())
                        .draft()
                        .revision())
                .isEqualTo(1);
    }

    @Test
    void a_draft_is_its_authors_own() {
        world.write(world.author(), SmallWorld.draft());
        Actor other = world.students().get(1);
        assertThat(get(WriteTranscript.class).open(other, world.round()).draft().turns())
                .isEmpty();
    }

    private List<Turn> turns(java.util.UUID submission) {
        HandedIn handedIn = get(Submissions.class).byId(submission).orElseThrow();
        return get(Conversations.class)
                .read(world.author(), handedIn.transcriptId())
                .turns();
    }

    private String handIn(HandIn.Agreement agreement) {
        return refusal(() -> get(HandIn.class).handIn(world.author(), world.round(), agreement));
    }

    private static Draft text(String text, int revision) {
        return new Draft(revision, null, text, "", List.of(), java.util.Map.of(), "nl", List.of());
    }
}
