package nl.naast.privacy;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.naast.annotation.application.OpenReadingRoom;
import nl.naast.annotation.application.ReadingRoom;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.assignment.application.WithdrawSubmission;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.curriculum.Stance;
import nl.naast.privacy.PartnerAnswer.State;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.progress.application.FollowProgress;
import nl.naast.progress.application.OpenHome;
import nl.naast.progress.application.ReadFeedback;
import nl.naast.progress.application.ShowCohort;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;
import nl.naast.review.Reviews;
import nl.naast.review.application.ChangeReviewers;
import nl.naast.review.application.FinishReview;
import nl.naast.review.application.ReleaseFeedback;
import nl.naast.shared.Actor;
import nl.naast.shared.PersonalDataHolder;
import nl.naast.testing.House;
import nl.naast.testing.ProductClasses;
import nl.naast.testing.Reader;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import nl.naast.transcript.application.OpenOriginal;
import org.junit.jupiter.api.Test;

/** What is left when a text is taken back, looked at through everything that can show words of it. */
class WithdrawalTest extends RoomTest {
    /** Words of the conversation itself, and of readers who quote it. */
    private static final List<String> WORDS = List.of(
            "gewoon eerder naar bed", "Ik slaap slecht", "Je zegt 'slaapt slecht'", "Zeg liever: wat maakt u wakker");

    @Test
    void words_that_can_be_seen_before_are_nowhere_after() {
        UUID submission = judged();
        assertThat(WORDS).allMatch(words -> everything(submission).contains(words), "seen before");
        withdrawAsAuthor();
        String after = everything(submission);
        assertThat(WORDS).noneMatch(after::contains);
        assertThat(after).doesNotContain(SmallWorld.CLIENT_NAME, "Je liet stilte.", "Wat wilde hij?");
    }

    @Test
    void no_table_keeps_the_words() {
        judged();
        withdrawAsAuthor();
        UUID transcript = withdrawnTranscript();
        assertThat(count("select count(*) from turn where text <> '' and transcript_id = ?", transcript))
                .isZero();
        assertThat(count("select count(*) from original_text where transcript_id = ?", transcript))
                .isZero();
        assertThat(count(
                        "select count(*) from mark where (remark <> '' or rewrite <> '') and transcript_id = ?",
                        transcript))
                .isZero();
        assertThat(count(
                        "select count(*) from review where (strength <> '' or question <> '') and transcript_id = ?",
                        transcript))
                .isZero();
        assertThat(count("select count(*) from turn where transcript_id = ?", transcript))
                .isEqualTo(6);
    }

    @Test
    void what_was_finished_stays_as_numbers() {
        UUID submission = judged();
        AssignedReview trainer = world.review(submission, ReviewerRole.TRAINER);
        get(ReleaseFeedback.class).release(world.trainer(), trainer.id());
        List<?> before = points();
        withdrawAsAuthor();
        assertThat(points()).isEqualTo(before).isNotEmpty();
        var feedback = get(ReadFeedback.class).read(world.author(), submission);
        assertThat(feedback.conversation().isWithdrawn()).isTrue();
        assertThat(feedback.ratings()).hasSize(18);
        assertThat(feedback.marksByTurn().get(3)).isNotEmpty();
        ReadingRoom room = get(OpenReadingRoom.class).open(world.trainer(), trainer.id());
        assertThat(room.stances()).isNotEmpty();
        assertThat(room.marks()).isNotEmpty().allMatch(mark -> mark.remark().isEmpty());
    }

    @Test
    void what_was_not_finished_ends_and_says_so() {
        UUID submission = judged();
        AssignedReview open = unfinishedPeer(submission);
        Actor peer = world.reviewer(open);
        Reader reader = Reader.of(house, open);
        withdrawAsAuthor();
        assertThat(Stream.<Runnable>of(
                                () -> get(OpenReadingRoom.class).open(peer, open.id()),
                                () -> reader.mark(3, "LIS+OPEN"),
                                () -> reader.place(3, Stance.EQUAL, 1),
                                () -> reader.rate("COMP-LIS", 3, List.of()),
                                () -> reader.write("a", "b"),
                                () -> get(FinishReview.class).finish(peer, open.id()))
                        .map(work -> refusal(work)))
                .containsOnly("review.violation.textWithdrawn");
        assertThat(get(Reviews.class).by(peer)).noneMatch(review -> review.id().equals(open.id()));
        assertThat(refusal(() -> get(ChangeReviewers.class)
                        .replace(
                                world.coordinator(),
                                submission,
                                open.id(),
                                world.author().accountId())))
                .isEqualTo("review.violation.textWithdrawn");
    }

    @Test
    void the_student_may_hand_in_another_conversation_while_the_round_takes_one() {
        UUID first = judged();
        withdrawAsAuthor();
        assertThat(next()).isEqualTo("handIn");
        UUID second = world.handIn(world.author());
        assertThat(second).isNotEqualTo(first);
        assertThat(next()).isEqualTo("self");
        assertThat(cell().state()).isEqualTo("handedIn");
        assertThat(cell().submissionId()).isEqualTo(second);
        assertThat(world.reviews(second)).hasSize(4);
    }

    @Test
    void a_round_that_takes_nothing_any_more_says_that_the_text_was_withdrawn() {
        judged();
        withdrawAsAuthor();
        assertThat(cell().state()).isEqualTo("withdrawn");
        assertThat(cell().submissionId()).isNull();
        house.clock()
                .at(House.NOW.plus(Duration.ofDays(9)), () -> assertThat(next()).isEqualTo("withdrawn"));
    }

    @Test
    void the_partner_withdraws_with_the_link_that_only_the_partner_has() {
        UUID submission = judged();
        String link = get(AskForConsent.class).ask(world.author(), world.round(), StoryKind.FICTITIOUS);
        AnswerPartnerLink partner = get(AnswerPartnerLink.class);
        String keep = partner.agree(link, AnswerPartnerLink.CURRENT_WORDS, "en");
        assertThat(refusal(() -> partner.withdraw(link))).isEqualTo("privacy.violation.linkUsed");
        partner.withdraw(keep);
        assertThat(everything(submission)).doesNotContain("gewoon eerder naar bed");
        assertThat(partner.open(keep).orElseThrow().answer().state()).isEqualTo(State.WITHDRAWN);
        partner.withdraw(keep);
        assertThat(get(AskForConsent.class).answerOnWithdrawn(world.author(), world.round()))
                .hasValueSatisfying(answer -> assertThat(answer.isRefused()).isTrue());
    }

    @Test
    void a_partner_who_says_no_later_withdraws_what_was_handed_in() {
        UUID submission = judged();
        String link = get(AskForConsent.class).ask(world.author(), world.round(), StoryKind.FICTITIOUS);
        get(AnswerPartnerLink.class).decline(link);
        assertThat(everything(submission)).doesNotContain("gewoon eerder naar bed");
    }

    @Test
    void nobody_withdraws_what_is_not_theirs() {
        judged();
        assertThat(refusal(() ->
                        get(WithdrawSubmission.class).withdraw(world.students().get(1), world.round())))
                .isEqualTo("shared.violation.notFound");
        assertThat(refusal(() -> get(WithdrawSubmission.class).withdraw(world.trainer(), world.round())))
                .isEqualTo("shared.violation.notFound");
        withdrawAsAuthor();
        assertThat(refusal(this::withdrawAsAuthor)).isEqualTo("shared.violation.notFound");
    }

    /** Handed in, judged by the author, one peer and the trainer; the other peer has just begun. */
    private UUID judged() {
        UUID submission = world.handIn(world.author());
        for (ReviewerRole role : ReviewerRole.values()) {
            AssignedReview review = world.review(submission, role);
            quote(review);
            Reader.of(house, review).place(3, Stance.EQUAL, 1);
            world.finish(review);
        }
        quote(unfinishedPeer(submission));
        return submission;
    }

    private void quote(AssignedReview review) {
        Reader.of(house, review).mark(5, "LIS+OPEN", WORDS.get(2), WORDS.get(3));
    }

    private AssignedReview unfinishedPeer(UUID submission) {
        return world.reviews(submission).stream()
                .filter(review -> !review.isFinished())
                .findFirst()
                .orElseThrow();
    }

    private void withdrawAsAuthor() {
        get(WithdrawSubmission.class).withdraw(world.author(), world.round());
    }

    /** All that anybody in the cohort can be shown, and all that is handed over about them. */
    private String everything(UUID submission) {
        StringBuilder seen = new StringBuilder();
        List<Actor> everybody = Stream.concat(
                        world.students().stream(),
                        Stream.of(world.trainer(), world.otherTrainer(), world.coordinator(), world.administrator()))
                .toList();
        for (Actor actor : everybody) {
            look(seen, () -> get(OpenHome.class).open(actor));
            look(seen, () -> get(WriteTranscript.class).open(actor, world.round()));
            look(seen, () -> get(ShowCohort.class).show(actor, world.cohort()));
            look(seen, () -> get(FollowProgress.class).of(actor));
            look(seen, () -> get(ReadFeedback.class).read(actor, submission));
            look(seen, () -> get(ChangeReviewers.class).plan(actor, submission));
            for (AssignedReview review : world.reviews(submission)) {
                look(seen, () -> get(OpenReadingRoom.class).open(actor, review.id()));
                look(seen, () -> get(OpenOriginal.class).open(actor, review.transcriptId()));
            }
            holders().forEach(holder -> look(seen, () -> holder.export(actor.accountId())));
        }
        return seen.toString();
    }

    private static void look(StringBuilder seen, java.util.function.Supplier<Object> what) {
        refusal(() -> seen.append(what.get()).append(System.lineSeparator()));
    }

    private List<PersonalDataHolder> holders() {
        return ProductClasses.beans().stream()
                .filter(PersonalDataHolder.class::isAssignableFrom)
                .map(type -> (PersonalDataHolder) get(type))
                .toList();
    }

    private List<?> points() {
        return get(FollowProgress.class).of(world.author()).scales().stream()
                .flatMap(scale -> scale.points().stream())
                .toList();
    }

    private String next() {
        return get(OpenHome.class)
                .open(world.author())
                .studying()
                .get(0)
                .rounds()
                .get(0)
                .nextStep();
    }

    private nl.naast.progress.application.CohortState.Cell cell() {
        return get(ShowCohort.class).show(world.coordinator(), world.cohort()).students().stream()
                .filter(row -> row.member().accountId().equals(world.author().accountId()))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(0);
    }

    private UUID withdrawnTranscript() {
        return get(WriteTranscript.class)
                .open(world.author(), world.round())
                .withdrawn()
                .orElseThrow()
                .transcriptId();
    }

    private long count(String sql, UUID id) {
        try (var connection = house.database().connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(
                    1,
                    java.nio.ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array());
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
