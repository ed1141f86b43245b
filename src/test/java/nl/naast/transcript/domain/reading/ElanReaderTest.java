package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import nl.naast.shared.BusinessRuleViolation;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ElanReaderTest {
    private static final String SLOTS = """
            <TIME_ORDER>
              <TIME_SLOT TIME_SLOT_ID="t1" TIME_VALUE="1000"/>
              <TIME_SLOT TIME_SLOT_ID="t2"/>
              <TIME_SLOT TIME_SLOT_ID="x1" TIME_VALUE="1500"/>
              <TIME_SLOT TIME_SLOT_ID="t3"/>
              <TIME_SLOT TIME_SLOT_ID="t4" TIME_VALUE="4000"/>
              <TIME_SLOT TIME_SLOT_ID="x2"/>
              <TIME_SLOT TIME_SLOT_ID="t5" TIME_VALUE="6000"/>
            </TIME_ORDER>
            """;

    @Test
    void moments_that_nobody_set_lie_evenly_between_those_around_them() {
        ReadTranscript read = read(tier(
                        "Anna",
                        "",
                        said("a1", "t1", "t2", "Een.")
                                + said("a2", "t2", "t3", "Twee.")
                                + said("a3", "t3", "t4", "Drie."))
                + tier("Ben", "", said("b1", "x1", "x2", "Ja.")));
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("Anna", 1_000L, 2_000L, "Een."),
                        new RawTurn("Ben", 1_500L, 5_000L, "Ja."),
                        new RawTurn("Anna", 2_000L, 4_000L, "Twee. Drie."));
    }

    @Test
    void what_is_about_speech_is_offered_and_left_out() {
        ReadTranscript read = read(conversation()
                + tier("vertaling", "Anna", about("v1", "a1", "Hello there."))
                + tier("Blik Anna", "", said("g1", "t1", "t4", "weg")));
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Hallo daar.", "Dag.");
        assertThat(read.tiers())
                .extracting(Tier::name, Tier::pieces, Tier::chosen)
                .containsExactly(
                        tuple("Anna", 1, true),
                        tuple("Ben", 1, true),
                        tuple("vertaling", 1, false),
                        tuple("Blik Anna", 1, false));
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason, LeftOut::excerpt)
                .containsExactly(
                        tuple("transcript.leftOut.tier", "vertaling: Hello there."),
                        tuple("transcript.leftOut.tier", "Blik Anna: weg"));
        assertThat(read.guesses()).contains(new Guess("transcript.guess.tiers", "Anna, Ben"));
    }

    @Test
    void its_owner_chooses_other_tiers_and_gets_their_times_from_what_they_are_about() {
        String file = file(conversation() + tier("vertaling", "Anna", about("v1", "a1", "Hello there.")));
        ReadTranscript read = TranscriptReader.read(
                file, ReadingLimits.standard(), new ReadingChoices(Set.of("vertaling", "Ben", "onbekend"), ""));
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("vertaling", 1_000L, 4_000L, "Hello there."),
                        new RawTurn("Ben", 4_000L, 6_000L, "Dag."));
    }

    @Test
    void sentences_under_a_tier_that_holds_none_are_read() {
        ReadTranscript read = read(tier("nummers", "", said("n1", "t1", "t4", ""))
                + tier("zinnen", "nummers", about("z1", "n1", "Hallo daar.")));
        assertThat(read.turns()).containsExactly(new RawTurn("", 1_000L, 4_000L, "Hallo daar."));
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.noSpeakers");
    }

    @Test
    void many_short_words_that_hardly_differ_are_codes() {
        StringBuilder codes = new StringBuilder();
        for (int code = 0; code < 30; code++) {
            codes.append(said("c" + code, "t1", "t4", code % 2 == 0 ? "open" : "dicht"));
        }
        assertThat(read(conversation() + tier("A1", "", codes.toString())).tiers())
                .filteredOn(Tier::chosen)
                .extracting(Tier::name)
                .containsExactly("Anna", "Ben");
    }

    @Test
    void nothing_outside_the_file_is_fetched_and_what_is_broken_is_refused() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String file = file(tier("Anna", "", said("a1", "t1", "t4", "Hallo &e; daar.")));
        assertRefused(file.replace("<ANNOTATION_DOCUMENT>", "<ANNOTATION_DOCUMENT>" + entity));
        assertRefused(file);
        assertRefused(file(conversation()).substring(0, 500));
    }

    private static void assertRefused(String file) {
        assertThatThrownBy(() -> TranscriptReader.read(file, ReadingLimits.standard()))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::key)
                .isEqualTo("transcript.violation.brokenXml");
    }

    private static String conversation() {
        return tier("Anna", "", said("a1", "t1", "t4", "Hallo daar."))
                + tier("Ben", "", said("b1", "t4", "t5", "Dag."));
    }

    private static String said(String id, String from, String to, String text) {
        return """
                <ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="%s" TIME_SLOT_REF1="%s" TIME_SLOT_REF2="%s">
                <ANNOTATION_VALUE>%s</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>
                """.formatted(id, from, to, text);
    }

    private static String about(String id, String other, String text) {
        return """
                <ANNOTATION><REF_ANNOTATION ANNOTATION_ID="%s" ANNOTATION_REF="%s">
                <ANNOTATION_VALUE>%s</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>
                """.formatted(id, other, text);
    }

    private static String tier(String id, String parent, String annotations) {
        String above = parent.isEmpty() ? "" : " PARENT_REF=\"" + parent + "\"";
        return "<TIER TIER_ID=\"" + id + "\"" + above + " LINGUISTIC_TYPE_REF=\"v\">" + annotations + "</TIER>\n";
    }

    private static String file(String tiers) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ANNOTATION_DOCUMENT>" + SLOTS + tiers
                + "</ANNOTATION_DOCUMENT>";
    }

    private static ReadTranscript read(String tiers) {
        return TranscriptReader.read(file(tiers), ReadingLimits.standard());
    }
}
