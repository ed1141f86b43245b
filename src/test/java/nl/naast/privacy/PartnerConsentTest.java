package nl.naast.privacy;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.naast.assignment.Submissions;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.privacy.PartnerAnswer.State;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.privacy.domain.PartnerConsent.ConsentWords;
import nl.naast.shared.Actor;
import nl.naast.testing.House;
import nl.naast.testing.RoomTest;
import nl.naast.testing.SmallWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a practice partner is asked, and what the answer allows. */
class PartnerConsentTest extends RoomTest {
    @BeforeEach
    void something_is_written() {
        world.write(world.author(), SmallWorld.draft());
    }

    @Test
    void a_made_up_case_is_handed_in_without_waiting_for_the_partner() {
        assertThat(handIn(StoryKind.FICTITIOUS)).isEmpty();
        assertThat(get(Submissions.class).by(world.author()))
                .singleElement()
                .satisfies(handedIn -> assertThat(handedIn.kind()).isEqualTo(StoryKind.FICTITIOUS));
    }

    @Test
    void a_real_story_is_handed_in_only_after_the_partner_agreed() {
        assertThat(handIn(StoryKind.REAL)).isEqualTo("privacy.violation.partnerFirst");
        String link = ask(StoryKind.REAL);
        assertThat(handIn(StoryKind.REAL)).isEqualTo("privacy.violation.partnerFirst");
        assertThat(get(WriteTranscript.class)
                        .open(world.author(), world.round())
                        .draft()
                        .turns())
                .hasSize(6);
        agree(link);
        assertThat(handIn(StoryKind.REAL)).isEmpty();
        assertThat(state()).contains(State.AGREED);
    }

    @Test
    void a_yes_to_one_kind_of_story_is_no_yes_to_the_other() {
        agree(ask(StoryKind.FICTITIOUS));
        assertThat(handIn(StoryKind.REAL)).isEqualTo("privacy.violation.otherKind");
        String again = ask(StoryKind.REAL);
        assertThat(state()).contains(State.ASKED);
        agree(again);
        assertThat(handIn(StoryKind.REAL)).isEmpty();
    }

    @Test
    void a_no_keeps_the_conversation_out_until_the_student_starts_over() {
        get(AnswerPartnerLink.class).decline(ask(StoryKind.FICTITIOUS));
        assertThat(handIn(StoryKind.FICTITIOUS)).isEqualTo("privacy.violation.partnerRefused");
        assertThat(refusal(() -> ask(StoryKind.FICTITIOUS))).isEqualTo("privacy.violation.partnerAnswered");
        get(WriteTranscript.class).startOver(world.author(), world.round());
        assertThat(get(WriteTranscript.class)
                        .open(world.author(), world.round())
                        .draft()
                        .turns())
                .isEmpty();
        something_is_written();
        assertThat(handIn(StoryKind.FICTITIOUS)).isEmpty();
        assertThat(state()).isEmpty();
    }

    @Test
    void a_partner_who_withdraws_before_handing_in_keeps_it_out() {
        AnswerPartnerLink partner = get(AnswerPartnerLink.class);
        partner.withdraw(agree(ask(StoryKind.REAL)));
        assertThat(handIn(StoryKind.REAL)).isEqualTo("privacy.violation.partnerRefused");
    }

    @Test
    void a_link_works_once_and_a_newer_one_replaces_it() {
        String first = ask(StoryKind.FICTITIOUS);
        String second = ask(StoryKind.FICTITIOUS);
        assertThat(get(AnswerPartnerLink.class).open(first)).isEmpty();
        assertThat(refusal(() -> agree(first))).isEqualTo("privacy.violation.linkUsed");
        agree(second);
        assertThat(refusal(() -> agree(second))).isEqualTo("privacy.violation.linkUsed");
        assertThat(refusal(() -> get(AnswerPartnerLink.class).decline(second))).isEqualTo("privacy.violation.linkUsed");
    }

    @Test
    void a_link_works_for_fourteen_days() {
        String link = ask(StoryKind.FICTITIOUS);
        house.clock().at(House.NOW.plus(Duration.ofDays(14)), () -> {
            assertThat(refusal(() -> agree(link))).isEqualTo("privacy.violation.linkUsed");
            assertThat(get(AnswerPartnerLink.class).open(link).orElseThrow().isOpen())
                    .isFalse();
        });
        house.clock()
                .at(
                        House.NOW.plus(Duration.ofDays(14)).minusSeconds(1),
                        () -> assertThat(agree(link)).isNotEmpty());
    }

    @Test
    void a_yes_keeps_the_version_the_language_and_the_moment() {
        String link = ask(StoryKind.FICTITIOUS);
        assertThat(refusal(() -> get(AnswerPartnerLink.class).agree(link, "1999-1", "en")))
                .isEqualTo("privacy.violation.partnerWordingChanged");
        AnswerPartnerLink.Letter letter =
                get(AnswerPartnerLink.class).open(agree(link)).orElseThrow();
        assertThat(letter.own()).isTrue();
        assertThat(letter.words()).isEqualTo(new ConsentWords(AnswerPartnerLink.CURRENT_WORDS, "en"));
        assertThat(letter.agreedAt()).isEqualTo(House.NOW);
    }

    @Test
    void only_hashes_of_the_links_are_kept() {
        String link = ask(StoryKind.FICTITIOUS);
        String keep = agree(link);
        assertThat(List.of(link, keep)).allMatch(secret -> secret.length() >= 43);
        assertThat(columnsHolding(link)).isZero();
        assertThat(columnsHolding(keep)).isZero();
    }

    @Test
    void a_student_asks_about_her_own_conversation_only() {
        Actor other = world.students().get(1);
        ask(StoryKind.FICTITIOUS);
        assertThat(get(AskForConsent.class).answer(other, world.round())).isEmpty();
        assertThat(refusal(() -> get(AskForConsent.class).ask(world.trainer(), world.round(), StoryKind.FICTITIOUS)))
                .isEqualTo("shared.violation.notFound");
    }

    private String handIn(StoryKind kind) {
        HandIn.Agreement agreement =
                new HandIn.Agreement(true, world.agreement().wordingVersion(), "nl", kind);
        return refusal(() -> get(HandIn.class).handIn(world.author(), world.round(), agreement));
    }

    private String ask(StoryKind kind) {
        return get(AskForConsent.class).ask(world.author(), world.round(), kind);
    }

    private String agree(String link) {
        return get(AnswerPartnerLink.class).agree(link, AnswerPartnerLink.CURRENT_WORDS, "en");
    }

    private Optional<State> state() {
        return get(AskForConsent.class).answer(world.author(), world.round()).map(PartnerAnswer::state);
    }

    private long columnsHolding(String secret) {
        String sql = "select count(*) from partner_consent where link_hash = ? or keep_hash = ?";
        try (var connection = house.database().connection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, secret.getBytes(StandardCharsets.US_ASCII));
            statement.setBytes(2, secret.getBytes(StandardCharsets.US_ASCII));
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
