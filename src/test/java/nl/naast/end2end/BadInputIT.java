package nl.naast.end2end;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in real life: wrong files, hasty hands, two tabs, long absences and power cuts. Nothing gets lost. */
@EnabledIf("nl.naast.end2end.Browsers#isThere")
class BadInputIT {
    private static final ThingsInTheWorld THINGS = ThingsInTheWorld.look();
    private static final String TYPED = "A: wat ik al had getypt?\nB: ja, dit.";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_TURNS = 3_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_file_that_cannot_be_read_is_explained_and_what_was_typed_stays(String language) {
        try (Person student = typing("veerle", language)) {
            HandInSteps steps = new HandInSteps(student);
            steps.choose("empty.txt", "");
            student.sees(student.says("transcript.violation.empty"));
            steps.chooseArchive("packed.zip");
            student.sees(student.says("transcript.violation.archive"));
            steps.choose("half.docx", "PK\u0003\u0004\u0000\u0000");
            student.sees(student.says("transcript.violation.damaged"));
            steps.choose("long.txt", turns(MOST_TURNS + 1));
            student.sees(student.says("transcript.violation.tooManyTurns", MOST_TURNS));
            student.field("assignment.handIn.text.file").setInputFiles(large());
            student.sees(student.says("assignment.handIn.say.tooLarge", 5));
            student.loadsAnew();
            assertThat(text(student)).hasValue(TYPED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_server_refuses_what_is_too_large_itself(String language) {
        SignedInClient student = SignedInClient.as("omar");
        HttpResponse<String> answer =
                student.send(student.request(THINGS.fill("/api/rounds/{round}/draft/file?revision=0"))
                        .header("Content-Type", "application/octet-stream")
                        .header("X-Naast", "1")
                        .header("Accept-Language", language)
                        .POST(BodyPublishers.ofByteArray(new byte[50 * MEGABYTE]))
                        .build());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).contains(Person.text(language, "transcript.violation.tooLarge", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void an_old_encoding_keeps_its_letters(String language) {
        try (Person student = typing("wout", language)) {
            HandInSteps steps = new HandInSteps(student);
            String text = "A: Hoe was het café, René?\nB: Geïrriteerd was ik, één kopje.\n".repeat(3);
            steps.choose("old.txt", text.getBytes(Charset.forName("windows-1252")));
            steps.seeTurns(6);
            assertThat(steps.turn(2)).hasValue("Geïrriteerd was ik, één kopje.");
            student.sees(student.says("transcript.guess.western"));
            assertThat(student.page().locator("#step-turns")).not().containsText("�");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void one_speaker_can_be_divided_in_turn(String language) {
        try (Person student = typing("wout", language)) {
            HandInSteps steps = new HandInSteps(student);
            steps.choose("one.txt", "A: Hoe gaat het?\nA: Goed.\nA: Wat wil je vertellen?\nA: Van alles.\n");
            student.sees(student.says("assignment.handIn.turns.oneSpeaker"));
            student.presses("assignment.handIn.turns.alternate");
            assertThat(steps.speaker(1)).hasValue("HELPER");
            assertThat(steps.speaker(2)).hasValue("CLIENT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void a_conversation_of_two_thousand_turns_is_read(String language) {
        try (Person student = typing("wout", language)) {
            HandInSteps steps = new HandInSteps(student);
            steps.choose("long.txt", turns(2_000));
            steps.seeTurns(2_000);
            steps.turn(2_000).fill("B: het laatste woord");
            steps.seeSaved();
        }
    }

    @Test
    void two_clicks_hand_in_once_and_the_way_back_says_handed_in() throws SQLException {
        try (Person student = Person.signedIn("roos", "nl")) {
            HandInSteps steps = new HandInSteps(student);
            steps.start();
            steps.paste(Story.all().get(0).text());
            steps.seeTurns(Story.all().get(0).turns());
            steps.replaceNames();
            student.follows("assignment.handIn.turns.next");
            student.field("assignment.handIn.last.agree").check();
            student.button("assignment.handIn.last.send").dblclick();
            student.seesHeading("assignment.handedIn.heading");
            assertThat(handedIn("roos")).isEqualTo(1);
            student.goesHome();
            for (int i = 0; i < 3; i++) {
                student.page().goBack();
                student.seesHeading("assignment.handedIn.heading");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void the_second_tab_says_so_and_keeps_its_text(String language) {
        try (Person student = typing("stijn", language)) {
            Page second = student.browser().newPage();
            second.navigate(handIn());
            assertThat(textIn(second, student)).hasValue(TYPED);
            text(student).fill("A: uit de eerste tab");
            new HandInSteps(student).seeSaved();
            student.page().waitForResponse("**/draft", () -> text(student).fill("A: meer uit de eerste tab"));
            textIn(second, student).fill("B: uit de tweede tab");
            assertThat(second.getByText(student.says("assignment.handIn.say.conflict"))
                            .first())
                    .isVisible();
            assertThat(textIn(second, student)).hasValue("B: uit de tweede tab");
            second.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(student.says("assignment.handIn.keepMine")))
                    .click();
            assertThat(second.locator("#saved"))
                    .containsText(
                            student.says("assignment.handIn.say.saved", "").strip());
            Person.loadsAnew(second);
            assertThat(textIn(second, student)).hasValue("B: uit de tweede tab");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void who_was_signed_out_while_typing_signs_in_and_goes_on(String language) {
        try (Person student = typing("nadia", language)) {
            student.browser().clearCookies(new BrowserContext.ClearCookiesOptions().setName("naast-session"));
            String more = TYPED + "\nA: en dit typte ik zonder sessie.";
            text(student).fill(more);
            student.sees(student.says("assignment.handIn.say.signIn"));
            assertThat(text(student)).hasValue(more);
            Page other = student.browser().waitForPage(() -> student.follows("assignment.handIn.signInTab"));
            Person.signsIn(other, "nadia", language);
            other.close();
            student.page().bringToFront();
            new HandInSteps(student).seeSaved();
            student.loadsAnew();
            assertThat(text(student)).hasValue(more);
        }
    }

    /** A student at the first step who already typed something, saved. */
    private static Person typing(String student, String language) {
        Person person = Person.signedIn(student, language);
        person.opens(handIn());
        person.seesHeading("assignment.handIn.text.title");
        text(person).fill("");
        text(person).fill(TYPED);
        new HandInSteps(person).seeSaved();
        person.loadsAnew();
        assertThat(text(person)).hasValue(TYPED);
        return person;
    }

    private static String handIn() {
        return THINGS.fill("/assignment/hand-in.xhtml?round={round}#text");
    }

    private static Locator text(Person person) {
        return person.field("assignment.handIn.text.label");
    }

    private static Locator textIn(Page page, Person person) {
        return page.getByLabel(person.says("assignment.handIn.text.label"));
    }

    private static String turns(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> (i % 2 == 1 ? "A: vraag " + i + "?" : "B: antwoord " + i))
                .collect(Collectors.joining("\n"));
    }

    private Path large() {
        try {
            return Files.write(
                    folder.resolve("large.txt"),
                    "A: te veel?\n".repeat(50 * MEGABYTE / 12).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int handedIn(String signInName) throws SQLException {
        String sql = "select count(*) from submission s join account a on a.id = s.author_id"
                + " join practice_round r on r.id = s.round_id where r.closes_at > current_timestamp and a.sign_in_name = ?";
        try (Connection connection = RunningNaast.get().database();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, signInName);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
