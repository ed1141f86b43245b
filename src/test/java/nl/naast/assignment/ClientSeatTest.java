package nl.naast.assignment;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.assignment.application.AssignmentPersonalData;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.TakeClientSeat;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.privacy.StoryKind;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the person who played the client says, and who hears it. */
class ClientSeatTest extends RoomTest {
    private static final String ADDRESS = "192.0.2.1";
    private String link;

    @BeforeEach
    void the_partner_agreed_before_it_was_handed_in() {
        world.write(world.author(), SmallWorld.draft());
        link = agree();
    }

    @Test
    void she_says_how_it_was_at_once_and_chooses_a_moment_when_there_is_a_text() {
        say("80", null, "Fijn.", 0);
        TakeClientSeat.Seat early = open();
        assertThat(early.turns()).isEmpty();
        assertThat(early.voice().felt())
                .containsEntry(Felt.HEARD, new Slider("80"))
                .containsEntry(Felt.EQUAL, new Slider("?"))
                .containsEntry(Felt.HELPED, Slider.UNSET);
        assertThat(refusal(() -> say("80", 3, "Fijn.", early.revision()))).isEqualTo("shared.violation.notFound");
        handIn();
        assertThat(open().turns()).hasSize(6);
        assertThat(open().turns().toString()).doesNotContain(SmallWorld.CLIENT_NAME);
        assertThat(open().voice().words()).isEqualTo("Fijn.");
        say("80", 3, "Fijn.", open().revision());
        assertThat(open().voice().turn()).isEqualTo(3);
        assertThat(refusal(() -> say("80", 7, "Fijn.", open().revision()))).isEqualTo("shared.violation.notFound");
    }

    @Test
    void saying_the_same_twice_changes_nothing_and_two_windows_do_not_overwrite_each_other() {
        long first = say("80", null, "Fijn.", 0);
        assertThat(say("80", null, "Fijn.", 0)).isEqualTo(first);
        say("70", null, "Fijn.", first);
        assertThat(refusal(() -> say("60", null, "Anders.", first)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(open().voice().felt()).containsEntry(Felt.HEARD, new Slider("70"));
    }

    @Test
    void a_slider_runs_from_0_to_100() {
        assertThat(refusal(() -> new Slider("101"))).isEqualTo("assignment.violation.slider");
        assertThat(refusal(() -> new Slider("-1"))).isEqualTo("assignment.violation.slider");
        assertThat(refusal(() -> new Slider("veel"))).isEqualTo("assignment.violation.slider");
        assertThat(new Slider("100").position()).hasValue(100);
        assertThat(new Slider("0").position()).hasValue(0);
        assertThat(new Slider("?").position()).isEmpty();
        assertThat(refusal(() -> say("5", null, "x".repeat(2001), 0)))
                .isEqualTo("assignment.violation.seatWordsTooLong");
    }

    @Test
    void only_her_own_link_opens_the_seat() {
        String asked = get(AskForConsent.class).ask(world.author(), world.round(), StoryKind.REAL);
        assertThat(refusal(() -> get(TakeClientSeat.class).open(asked, ADDRESS)))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> get(TakeClientSeat.class).open("none", ADDRESS)))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void the_trainer_hears_her_when_finished_the_author_after_release_and_herself_and_peers_never() {
        say("80", null, "Fijn.", 0);
        UUID submission = handIn();
        AssignedReview trainer = world.review(submission, ReviewerRole.TRAINER);
        AssignedReview peer = world.review(submission, ReviewerRole.PEER);
        AssignedReview self = world.review(submission, ReviewerRole.SELF);
        world.finish(peer);
        assertThat(room(trainer).client()).isNull();
        world.finish(trainer);
        assertThat(room(trainer).client()).isNotNull();
        get(ReleaseFeedback.class).release(world.trainer(), trainer.id());
        assertThat(room(self).client()).isNull();
        world.finish(self);
        assertThat(room(self).client()).isNotNull();
        assertThat(room(peer).client()).isNull();
        var feedback = get(ReadFeedback.class).read(world.author(), submission);
        assertThat(feedback.client()).isNotNull();
        assertThat(feedback.ratings()).hasSize(18);
    }

    @Test
    void a_seat_in_which_nothing_was_said_is_no_voice() {
        long revision = say("80", null, "", 0);
        get(TakeClientSeat.class).say(link, ADDRESS, new ClientVoice(Map.of(), null, ""), revision);
        UUID submission = handIn();
        AssignedReview trainer = world.review(submission, ReviewerRole.TRAINER);
        world.finish(trainer);
        assertThat(room(trainer).client()).isNull();
    }

    @Test
    void her_words_go_when_she_takes_her_yes_back_and_the_numbers_stay() {
        say("80", null, "Voor later.", 0);
        get(AnswerPartnerLink.class).withdraw(link);
        assertThat(open().voice().words()).isEmpty();
        assertThat(open().voice().felt()).containsEntry(Felt.HEARD, new Slider("80"));
        assertThat(open().open()).isFalse();
        assertThat(refusal(() -> say("10", null, "Nog iets.", open().revision())))
                .isEqualTo("assignment.violation.seatEnded");
    }

    @Test
    void her_words_go_too_when_the_author_withdraws_or_starts_over() {
        say("80", null, "Voor later.", 0);
        get(WriteTranscript.class).startOver(world.author(), world.round());
        assertThat(open().voice().words()).isEmpty();
        world.write(world.author(), SmallWorld.draft());
        link = agree();
        say("80", null, "Voor later.", 0);
        handIn();
        get(WithdrawSubmission.class).withdraw(world.author(), world.round());
        assertThat(open().voice().words()).isEmpty();
        assertThat(open().turns()).isEmpty();
    }

    @Test
    void the_author_gets_it_handed_over_once_it_was_released_and_it_is_erased_with_her() {
        say("80", null, "Fijn gesprek.", 0);
        UUID submission = handIn();
        assertThat(export()).doesNotContain("Fijn gesprek.");
        AssignedReview trainer = world.review(submission, ReviewerRole.TRAINER);
        List.of(world.review(submission, ReviewerRole.SELF), trainer).forEach(world::finish);
        get(ReleaseFeedback.class).release(world.trainer(), trainer.id());
        assertThat(export()).contains("Fijn gesprek.", "80");
        house.in(() -> get(AssignmentPersonalData.class).erase(world.author().accountId()));
        assertThat(export()).doesNotContain("Fijn gesprek.");
    }

    private String export() {
        return get(AssignmentPersonalData.class)
                .export(world.author().accountId())
                .toString();
    }

    private ReadingRoom room(AssignedReview review) {
        return get(OpenReadingRoom.class).open(world.reviewer(review), review.id());
    }

    private UUID handIn() {
        return get(HandIn.class).handIn(world.author(), world.round(), world.agreement());
    }

    private String agree() {
        String asked = get(AskForConsent.class).ask(world.author(), world.round(), StoryKind.FICTITIOUS);
        return get(AnswerPartnerLink.class).agree(asked, AnswerPartnerLink.CURRENT_WORDS, "nl");
    }

    private TakeClientSeat.Seat open() {
        return get(TakeClientSeat.class).open(link, ADDRESS);
    }

    private long say(String heard, @Nullable Integer turn, String words, long revision) {
        ClientVoice voice = new ClientVoice(
                Map.of(
                        Felt.ACCEPTED,
                        new Slider("100"),
                        Felt.HEARD,
                        new Slider(heard),
                        Felt.EQUAL,
                        new Slider("?"),
                        Felt.HELPED,
                        Slider.UNSET),
                turn,
                words);
        return get(TakeClientSeat.class).say(link, ADDRESS, voice, revision);
    }
}
