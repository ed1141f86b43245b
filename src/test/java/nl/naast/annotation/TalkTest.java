package nl.naast.annotation;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.naast.annotation.application.AnnotationPersonalData;
import nl.naast.annotation.application.AnswerMark;
import nl.naast.annotation.application.FollowTalk;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.TalkNews;
import nl.naast.annotation.application.TalkNews.Said;
import nl.naast.annotation.application.WriteMessage;
import nl.naast.annotation.application.WriteMessage.Wanted;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.progress.application.Home;
import nl.naast.progress.application.OpenHome;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What author, peers and trainer say to each other after the release. */
class TalkTest extends RoomTest {
    private UUID submission;
    private AssignedReview self;
    private AssignedReview peer;
    private AssignedReview trainer;
    private UUID peersMark;
    private UUID selfMark;

    @BeforeEach
    void everybody_but_one_peer_is_finished_and_it_is_released() {
        submission = world.handIn(world.author());
        self = world.review(submission, ReviewerRole.SELF);
        peer = world.review(submission, ReviewerRole.PEER);
        trainer = world.review(submission, ReviewerRole.TRAINER);
        peersMark = Reader.of(house, peer).mark(5, "LIS+OPEN");
        selfMark = Reader.of(house, self).mark(5, "LIS+OPEN");
        List.of(self, peer, trainer).forEach(world::finish);
        get(ReleaseFeedback.class).release(world.trainer(), trainer.id());
    }

    @Test
    void what_the_author_asks_of_a_turn_peers_and_trainer_hear_without_a_name() {
        write(world.author(), 5, null, "Wat zagen jullie bij #3?");
        assertThat(List.of(peer, trainer))
                .allSatisfy(reader -> assertThat(heard(world.reviewer(reader)))
                        .singleElement()
                        .satisfies(said -> {
                            assertThat(said.voice()).isEqualTo("self");
                            assertThat(said.words()).isEqualTo("Wat zagen jullie bij #3?");
                            assertThat(said.own()).isFalse();
                            assertThat(said.toString())
                                    .doesNotContain(world.author().accountId().toString());
                        }));
        write(world.reviewer(peer), 5, peersMark, "Dit bedoelde ik.");
        assertThat(heard(world.author())).extracting(Said::voice).containsExactly("self", peer.voice());
    }

    @Test
    void nobody_takes_part_before_the_release_nor_unfinished_nor_from_outside() {
        AssignedReview open = world.reviews(submission).stream()
                .filter(review -> !review.isFinished())
                .findFirst()
                .orElseThrow();
        assertThat(refusal(() -> write(world.reviewer(open), 3, null, "hoi")))
                .isEqualTo("annotation.violation.talkNotOpen");
        assertThat(refusal(() -> heard(world.otherTrainer()))).isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> heard(world.coordinator()))).isEqualTo("shared.violation.notFound");
        UUID other = world.handIn(world.students().get(1));
        world.finish(world.review(other, ReviewerRole.SELF));
        assertThat(refusal(() -> get(FollowTalk.class).after(world.students().get(1), other, 0)))
                .isEqualTo("annotation.violation.talkNotOpen");
    }

    @Test
    void a_peer_hears_nothing_about_the_authors_look_at_herself() {
        write(world.author(), 5, selfMark, "Hier twijfelde ik.");
        get(AnswerMark.class).give(world.trainer(), submission, selfMark, QuickAnswer.HELPED);
        assertThat(heard(world.trainer())).hasSize(1);
        TalkNews peers = get(FollowTalk.class).after(world.reviewer(peer), submission, 0);
        assertThat(peers.messages()).isEmpty();
        assertThat(peers.answers()).isEmpty();
        assertThat(refusal(() -> write(world.reviewer(peer), 5, selfMark, "Waarom?")))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() ->
                        get(AnswerMark.class).give(world.reviewer(peer), submission, selfMark, QuickAnswer.THANKS)))
                .isEqualTo("shared.violation.notFound");
        assertThat(news(world.reviewer(peer))).isEmpty();
    }

    @Test
    void sending_twice_says_it_once() {
        Wanted wanted = new Wanted(UUID.randomUUID(), UUID.randomUUID(), 3, null, "Een keer.", 0);
        long first = get(WriteMessage.class).write(world.author(), submission, wanted);
        assertThat(get(WriteMessage.class).write(world.author(), submission, wanted))
                .isEqualTo(first);
        assertThat(heard(world.trainer())).hasSize(1);
    }

    @Test
    void a_message_is_changed_by_its_writer_only_and_from_what_she_saw() {
        UUID message = write(world.author(), 3, null, "Eerst zo.");
        assertThat(refusal(() -> change(world.trainer(), message, "Van mij.", 1)))
                .isEqualTo("shared.violation.notFound");
        change(world.author(), message, "Dan zo.", 1);
        assertThat(refusal(() -> change(world.author(), message, "Of zo.", 1)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
        assertThat(heard(world.trainer())).singleElement().satisfies(said -> {
            assertThat(said.words()).isEqualTo("Dan zo.");
            assertThat(said.changedAt()).isEqualTo(House.NOW);
        });
        assertThat(exported(world.author())).contains("Eerst zo.", "Dan zo.");
    }

    @Test
    void what_was_taken_back_is_seen_as_such_and_stays_taken_back() {
        UUID message = write(world.author(), 3, null, "Liever niet.");
        assertThat(refusal(() -> get(WriteMessage.class).takeBack(world.trainer(), submission, message)))
                .isEqualTo("shared.violation.notFound");
        long seq = get(WriteMessage.class).takeBack(world.author(), submission, message);
        assertThat(get(WriteMessage.class).takeBack(world.author(), submission, message))
                .isEqualTo(seq);
        assertThat(heard(world.trainer())).singleElement().satisfies(said -> {
            assertThat(said.takenBack()).isTrue();
            assertThat(said.words()).isEmpty();
        });
        assertThat(refusal(() -> change(world.author(), message, "Toch wel.", seq)))
                .isEqualTo("annotation.violation.messageTakenBack");
        assertThat(news(world.trainer())).isEmpty();
    }

    @Test
    void an_empty_or_endless_message_or_one_about_nothing_is_refused() {
        assertThat(refusal(() -> write(world.author(), 3, null, "  "))).isEqualTo("annotation.violation.messageEmpty");
        write(world.author(), 3, null, "x".repeat(2000));
        assertThat(refusal(() -> write(world.author(), 3, null, "x".repeat(2001))))
                .isEqualTo("annotation.violation.messageTooLong");
        assertThat(refusal(() -> write(world.author(), 99, null, "hoi"))).isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> write(world.author(), 3, UUID.randomUUID(), "hoi")))
                .isEqualTo("shared.violation.notFound");
    }

    @Test
    void whoever_floods_a_talk_is_slowed_down() {
        IntStream.range(0, 30).forEach(i -> write(world.author(), 3, null, "bericht " + i));
        assertThat(refusal(() -> write(world.author(), 3, null, "nog een")))
                .isEqualTo("annotation.violation.talkTooFast");
        write(world.trainer(), 3, null, "Ik mag nog.");
    }

    @Test
    void a_mark_gets_one_of_each_answer_from_everybody_but_its_maker() {
        AnswerMark answering = get(AnswerMark.class);
        answering.give(world.author(), submission, peersMark, QuickAnswer.THANKS);
        answering.give(world.author(), submission, peersMark, QuickAnswer.THANKS);
        answering.give(world.author(), submission, peersMark, QuickAnswer.DIFFERENT);
        answering.give(world.trainer(), submission, peersMark, QuickAnswer.THANKS);
        assertThat(refusal(() -> answering.give(world.reviewer(peer), submission, peersMark, QuickAnswer.THANKS)))
                .isEqualTo("annotation.violation.ownMark");
        assertThat(answered(world.reviewer(peer))).satisfies(mark -> {
            assertThat(mark.counts()).isEqualTo(Map.of("thanks", 2, "different", 1));
            assertThat(mark.of()).isEqualTo(2);
            assertThat(mark.own()).isEmpty();
        });
        assertThat(answered(world.author()).own()).containsExactlyInAnyOrder("thanks", "different");
        answering.takeBack(world.author(), submission, peersMark, QuickAnswer.THANKS);
        assertThat(answered(world.author()).counts()).isEqualTo(Map.of("thanks", 1, "different", 1));
        answering.give(world.author(), submission, peersMark, QuickAnswer.THANKS);
        assertThat(answered(world.author()).counts()).containsEntry("thanks", 2);
    }

    @Test
    void what_is_new_is_counted_by_turn_until_it_was_seen() {
        write(world.author(), 3, null, "Een.");
        write(world.author(), 3, null, "Twee.");
        write(world.trainer(), 5, peersMark, "Drie.");
        assertThat(news(world.reviewer(peer)))
                .extracting(
                        heard -> heard.news().turnNumber(),
                        heard -> heard.news().count())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, 2L), org.assertj.core.groups.Tuple.tuple(5, 1L));
        assertThat(news(world.author()))
                .singleElement()
                .satisfies(heard -> assertThat(heard.address())
                        .isEqualTo("/progress/feedback.xhtml?submission=" + submission + "#turn-5"));
        get(FollowTalk.class).see(world.reviewer(peer), submission, 2);
        assertThat(news(world.reviewer(peer))).hasSize(1);
        get(FollowTalk.class).see(world.reviewer(peer), submission, 3);
        get(FollowTalk.class).see(world.reviewer(peer), submission, 1);
        assertThat(news(world.reviewer(peer))).isEmpty();
    }

    @Test
    void only_what_happened_since_is_told() {
        UUID first = write(world.author(), 3, null, "Een.");
        write(world.trainer(), 3, null, "Twee.");
        TalkNews later = get(FollowTalk.class).after(world.author(), submission, 1);
        assertThat(later.messages()).extracting(Said::words).containsExactly("Twee.");
        assertThat(later.seq()).isEqualTo(2);
        change(world.author(), first, "Anders.", 1);
        assertThat(get(FollowTalk.class).after(world.trainer(), submission, 2).messages())
                .extracting(Said::words)
                .containsExactly("Anders.");
    }

    @Test
    void several_who_speak_at_once_lose_nothing_when_they_try_again() {
        List<Throwable> failures = atOnce(4, own -> {
            Wanted wanted = new Wanted(UUID.randomUUID(), UUID.randomUUID(), 3, null, "Tegelijk.", 0);
            for (int tries = 0; tries < 40; tries++) {
                String refused = refusal(() -> own.get(WriteMessage.class).write(world.author(), submission, wanted));
                if (refused.isEmpty()) {
                    return;
                }
                assertThat(refused).isEqualTo("shared.violation.someoneElseChangedThis");
            }
            throw new IllegalStateException("never got through");
        });
        assertThat(failures).isEmpty();
        assertThat(heard(world.trainer())).hasSize(4);
    }

    @Test
    void what_was_said_goes_with_a_text_that_is_withdrawn() {
        write(world.author(), 3, null, "Alleen voor jullie.");
        get(AnswerMark.class).give(world.author(), submission, peersMark, QuickAnswer.THANKS);
        get(WithdrawSubmission.class).withdraw(world.author(), world.round());
        assertThat(heard(world.trainer()))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEmpty());
        assertThat(exported(world.author())).doesNotContain("Alleen voor jullie.");
        assertThat(answered(world.reviewer(peer)).counts()).containsEntry("thanks", 1);
        assertThat(news(world.trainer())).isEmpty();
        assertThat(refusal(() -> write(world.trainer(), 3, null, "Jammer.")))
                .isEqualTo("annotation.violation.talkWithdrawn");
    }

    @Test
    void what_a_person_said_is_erased_with_her() {
        UUID message = write(world.reviewer(peer), 3, null, "Van mij persoonlijk.");
        change(world.reviewer(peer), message, "Nog steeds van mij.", 1);
        house.in(() -> get(AnnotationPersonalData.class).erase(peer.reviewerId()));
        assertThat(exported(world.reviewer(peer))).doesNotContain("van mij", "persoonlijk");
        assertThat(heard(world.trainer()))
                .singleElement()
                .satisfies(said -> assertThat(said.words()).isEmpty());
    }

    @Test
    void a_finished_peer_sees_the_others_from_the_release_on_and_how_far_readers_agree() {
        var room = get(OpenReadingRoom.class).open(world.reviewer(peer), peer.id());
        assertThat(room.voices())
                .extracting(AssignedReview::role)
                .containsExactly(ReviewerRole.PEER, ReviewerRole.TRAINER);
        assertThat(room.agreement().readers()).isEqualTo(2);
        assertThat(room.agreement().seen())
                .contains(new Agreement.Seen(3, "LIS+INHOUD", 2), new Agreement.Seen(5, "LIS+OPEN", 1));
        var authors = get(OpenReadingRoom.class).open(world.author(), self.id());
        assertThat(authors.voices()).hasSize(3);
    }

    private UUID write(Actor actor, int turn, @Nullable UUID mark, String words) {
        UUID message = UUID.randomUUID();
        get(WriteMessage.class).write(actor, submission, new Wanted(UUID.randomUUID(), message, turn, mark, words, 0));
        return message;
    }

    private void change(Actor actor, UUID message, String words, long base) {
        get(WriteMessage.class).write(actor, submission, new Wanted(UUID.randomUUID(), message, 3, null, words, base));
    }

    private List<Said> heard(Actor actor) {
        return get(FollowTalk.class).after(actor, submission, 0).messages();
    }

    private TalkNews.Answered answered(Actor actor) {
        return get(FollowTalk.class).after(actor, submission, 0).answers().get(0);
    }

    private List<Home.Heard> news(Actor actor) {
        return get(OpenHome.class).open(actor).heard();
    }

    private String exported(Actor actor) {
        return get(AnnotationPersonalData.class).export(actor.accountId()).toString();
    }
}
