package nl.naast.assignment;

import static nl.naast.testing.Refused.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.naast.assignment.application.HandIn;
import nl.naast.assignment.application.WriteTranscript;
import nl.naast.testing.RoomTest;
import nl.naast.transcript.Conversations;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.PersonalDataKind;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.Pseudonym.Decision;
import nl.naast.transcript.PseudonymChoice;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import org.junit.jupiter.api.Test;

class PseudonymsTest extends RoomTest {
    private static final String MAIL = "lotte@voorbeeld.nl";

    @Test
    void nothing_is_handed_in_before_every_find_is_decided_on() {
        save(0, "Mail mij op " + MAIL);
        assertThat(refusal(() -> handIn())).isEqualTo("transcript.violation.namesOpen");
        decide(choice(MAIL, "", Decision.REPLACE));
        handIn();
        assertThat(shared()).noneMatch(words -> words.contains(MAIL));
    }

    @Test
    void what_the_author_lets_stand_is_read_by_others() {
        save(0, "Mail mij op " + MAIL);
        decide(choice(MAIL, "", Decision.KEEP));
        handIn();
        assertThat(shared()).contains("Mail mij op " + MAIL);
    }

    @Test
    void the_authors_own_replacement_stands_everywhere_but_where_she_kept_the_words() {
        save(0, MAIL + " of " + MAIL, "Nog eens: " + MAIL);
        List<Pseudonym.Place> places = found(MAIL).places();
        assertThat(places).hasSize(3);
        decide(new PseudonymChoice(
                MAIL,
                PersonalDataKind.EMAIL,
                "[zijn mail]",
                Decision.REPLACE,
                false,
                Set.of(places.get(1).key())));
        handIn();
        assertThat(shared()).contains("[zijn mail] of " + MAIL, "Nog eens: [zijn mail]");
    }

    @Test
    void a_place_that_was_kept_is_asked_again_when_the_words_around_it_changed() {
        save(0, MAIL + " of " + MAIL);
        String key = found(MAIL).places().get(0).key();
        Draft decided =
                decide(new PseudonymChoice(MAIL, PersonalDataKind.EMAIL, "", Decision.REPLACE, false, Set.of(key)));
        assertThat(found(MAIL).places()).extracting(Pseudonym.Place::kept).containsExactly(true, false);
        writing()
                .save(
                        world.author(),
                        world.round(),
                        draft(decided.revision(), "Nee: " + MAIL).deciding(decided.pseudonyms()));
        assertThat(found(MAIL).places()).extracting(Pseudonym.Place::kept).containsExactly(false);
    }

    @Test
    void what_the_author_marks_herself_is_replaced_throughout() {
        save(0, "Bij de blauwe brug in ons dorp.", "Weer die blauwe brug.");
        decide(new PseudonymChoice(
                "blauwe brug", PersonalDataKind.OTHER, "[een plek]", Decision.REPLACE, true, Set.of()));
        assertThat(found("blauwe brug").marked()).isTrue();
        handIn();
        assertThat(shared()).contains("Bij de [een plek] in ons dorp.", "Weer die [een plek].");
    }

    @Test
    void decisions_on_an_older_version_are_refused() {
        Draft kept = save(0, "Mail mij op " + MAIL);
        assertThat(refusal(() -> writing().decide(world.author(), world.round(), List.of(), kept.revision() - 1)))
                .isEqualTo("shared.violation.someoneElseChangedThis");
    }

    @Test
    void a_replacement_is_short_and_on_one_line() {
        save(0, "Mail mij op " + MAIL);
        assertThat(refusal(() -> decide(choice(MAIL, "x".repeat(61), Decision.REPLACE))))
                .isEqualTo("transcript.violation.replacementTooLong");
        assertThat(refusal(() -> decide(choice(MAIL, "een\ntwee", Decision.REPLACE))))
                .isEqualTo("transcript.violation.replacementTooLong");
        assertThat(refusal(() -> decide(choice("x".repeat(201), "", Decision.REPLACE))))
                .isEqualTo("transcript.violation.nameTooLong");
    }

    private static PseudonymChoice choice(String surface, String replacement, Decision decision) {
        return new PseudonymChoice(surface, PersonalDataKind.EMAIL, replacement, decision, false, Set.of());
    }

    private Draft save(int revision, String... said) {
        return writing().save(world.author(), world.round(), draft(revision, said));
    }

    private static Draft draft(int revision, String... said) {
        List<DraftTurn> turns = IntStream.range(0, said.length + 1)
                .mapToObj(i -> i == 0
                        ? new DraftTurn("H", null, null, "Vertel eens.")
                        : new DraftTurn("C", null, null, said[i - 1]))
                .toList();
        Map<String, Speaker> speakers = Map.of("H", Speaker.HELPER, "C", Speaker.CLIENT);
        return new Draft(revision, null, "", "text", turns, speakers, "nl", List.of());
    }

    private Draft decide(PseudonymChoice choice) {
        int revision = writing().open(world.author(), world.round()).draft().revision();
        return writing()
                .decide(world.author(), world.round(), List.of(choice), revision)
                .draft();
    }

    private Pseudonym found(String surface) {
        return writing().pseudonyms(world.author(), world.round()).pseudonyms().stream()
                .filter(found -> found.surface().equals(surface))
                .findFirst()
                .orElseThrow();
    }

    private void handIn() {
        get(HandIn.class).handIn(world.author(), world.round(), world.agreement());
    }

    private List<String> shared() {
        HandedIn handedIn = get(Submissions.class).by(world.author()).get(0);
        return get(Conversations.class).read(world.author(), handedIn.transcriptId()).turns().stream()
                .map(Turn::text)
                .toList();
    }

    private WriteTranscript writing() {
        return get(WriteTranscript.class);
    }
}
