package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A practice partner without an account says yes, and later takes it back. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class ConsentIT {
    private static final Story STORY = Story.all().get(0);
    private static final String STUDENT = "tess";
    private static final String KEY = "Enter";

    /** Somebody who was asked to read what the student handed in. */
    private record Reader(String signInName, UUID review) {}

    @Test
    void a_partner_agrees_and_withdraws_and_the_words_are_gone() {
        try (Person student = Person.signedIn(STUDENT, "nl");
                Person partner = Person.nobody("en")) {
            String link = asksPartner(student);
            String keep = agrees(partner, link);
            handsIn(student);
            looksAtOriginal(student);
            List<Reader> peers = peers();
            Reader done = peers.get(0);
            reads(done);
            withdraws(partner, keep);
            wordsAreGone(student, peers);
            assertThat(ratingsOf(done)).isEqualTo(6);
            student.hasNoComplaints();
            partner.hasNoComplaints();
        }
    }

    @Test
    void the_page_of_a_partner_can_be_used_by_everybody_in_both_languages() {
        for (String language : List.of("nl", "en")) {
            try (Person student = Person.signedIn("daan", language);
                    Person partner = Person.nobody(language)) {
                student.opens(ThingsInTheWorld.look().fill("/assignment/hand-in.xhtml?round={round}"));
                student.presses("assignment.partner.ask");
                Locator made = student.field("assignment.partner.link");
                assertThat(made).isFocused();
                Accessible.check(student.page());
                partner.opens(pathOf(made.inputValue()));
                partner.seesHeading("privacy.partner.heading.asked");
                Accessible.check(partner.page());
                student.opens(ThingsInTheWorld.look().fill("/transcript/original.xhtml?transcript={transcript}"));
                student.seesHeading("transcript.original.title");
                Accessible.check(student.page());
                student.presses("transcript.original.delete");
                student.page().getByRole(AriaRole.DIALOG).waitFor();
                Accessible.check(student.page());
                student.hasNoComplaints();
                partner.hasNoComplaints();
            }
        }
    }

    private static String asksPartner(Person student) {
        HandInSteps steps = new HandInSteps(student);
        steps.startAnew();
        steps.paste(STORY.text());
        steps.seeTurns(STORY.turns());
        steps.replaceNames();
        student.follows("assignment.handIn.turns.next");
        student.field("assignment.handIn.last.real").check();
        student.field("assignment.handIn.last.agree").check();
        student.presses("assignment.handIn.last.send");
        student.sees(student.says("privacy.violation.partnerFirst"));
        student.button("assignment.partner.ask").press(KEY);
        Locator made = student.field("assignment.partner.link");
        assertThat(made).isFocused();
        assertThat(made).not().hasValue("");
        Accessible.check(student.page());
        student.complaints().removeIf(complaint -> complaint.contains("422"));
        return pathOf(made.inputValue());
    }

    private static String agrees(Person partner, String link) {
        partner.opens(link);
        partner.seesHeading("privacy.partner.heading.asked");
        partner.sees(partner.says("privacy.partner.kind.real"));
        Accessible.check(partner.page());
        partner.button("privacy.partner.agree").press(KEY);
        partner.seesHeading("privacy.partner.heading.agreed");
        Accessible.check(partner.page());
        String keep = pathOf(partner.field("privacy.partner.ownLink").inputValue());
        assertThat(keep).isNotEqualTo(link);
        partner.opens(link);
        partner.seesHeading("privacy.partner.heading.used");
        return keep;
    }

    private static void handsIn(Person student) {
        student.presses("assignment.partner.look");
        assertThat(student.page().locator("#partner-state"))
                .containsText(student.says("assignment.partner.agreed", "")
                        .replace(".", "")
                        .strip());
        student.presses("assignment.handIn.last.send");
        student.seesHeading("assignment.handedIn.heading");
        student.sees(student.says("assignment.handedIn.real"));
        Accessible.check(student.page());
    }

    private static void looksAtOriginal(Person student) {
        student.follows("assignment.original.look");
        student.seesHeading("transcript.original.title");
        student.sees(STORY.words());
    }

    private static void reads(Reader reader) {
        try (Person peer = Person.signedIn(reader.signInName(), "nl")) {
            peer.opens(pageOf(reader));
            assertThat(peer.page().locator("#turns")).containsText(STORY.words());
            ReadingSteps steps = new ReadingSteps(peer);
            steps.mark(STORY.helpfulTurn(), STORY.helpful());
            steps.remark("Hier herhaal je: " + STORY.words());
            steps.judge(4);
            steps.write("strong", "question");
            steps.finish();
        }
    }

    private static void withdraws(Person partner, String keep) {
        partner.opens(keep);
        partner.button("privacy.partner.withdraw").press(KEY);
        partner.page().getByRole(AriaRole.DIALOG).waitFor();
        partner.button("privacy.partner.sure.yes").press(KEY);
        partner.seesHeading("privacy.partner.heading.withdrawn");
        Accessible.check(partner.page());
    }

    private static void wordsAreGone(Person student, List<Reader> peers) {
        try (Person done = Person.signedIn(peers.get(0).signInName(), "nl")) {
            done.opens(pageOf(peers.get(0)));
            done.sees(done.says("annotation.withdrawn"));
            assertThat(done.page().locator("#turns .mark")).hasCount(1);
            assertThat(done.page().content()).doesNotContain(STORY.words());
            Accessible.check(done.page());
        }
        SignedInClient open = SignedInClient.as(peers.get(1).signInName());
        var page = open.get(pageOf(peers.get(1)));
        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body()).doesNotContain(STORY.words());
        var refused = open.call(
                "POST",
                "/api/reviews/" + peers.get(1).review() + "/steps",
                "{\"steps\":[{\"id\":\"" + UUID.randomUUID() + "\",\"kind\":\"words\",\"target\":\"words\","
                        + "\"state\":{\"strength\":\"a\"},\"base\":0}]}");
        assertThat(refused.statusCode()).isEqualTo(410);
        assertThat(refused.body()).contains("review.violation.textWithdrawn");
        student.opens(student.page().url());
        student.seesHeading("transcript.original.gone.title");
        student.goesHome();
        student.seesHeading("progress.step.handIn.title");
        student.follows("progress.step.handIn.go");
        student.sees(student.says("assignment.withdrawn.again"));
        assertThat(student.page().content()).doesNotContain(STORY.words());
    }

    private static String pageOf(Reader reader) {
        return "/annotation/read.xhtml?review=" + reader.review();
    }

    private static String pathOf(String address) {
        return address.substring(address.indexOf("/privacy/"));
    }

    private static List<Reader> peers() {
        String sql = "select cast(p.sign_in_name as varchar), r.id from review r join account p on p.id = r.reviewer_id"
                + " join account a on a.id = r.author_id where r.role = 'PEER' and a.sign_in_name = '" + STUDENT
                + "' and r.finished_at is null order by r.assigned_at desc, r.letter limit 2";
        List<Reader> readers = new ArrayList<>();
        try (Connection connection = RunningNaast.get().database();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ByteBuffer id = ByteBuffer.wrap(rows.getBytes(2));
                readers.add(new Reader(rows.getString(1), new UUID(id.getLong(), id.getLong())));
            }
            return readers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int ratingsOf(Reader reader) {
        String sql = "select count(*) from rating where review_id = X'"
                + reader.review().toString().replace("-", "") + "'";
        try (Connection connection = RunningNaast.get().database();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
