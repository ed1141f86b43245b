package nl.naast.transcript.domain.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReadingTest {
    private static final List<String> TALK = List.of(
            "H: Hoe gaat het met je?", "C: Niet zo goed.", "", "Ik slaap slecht.", "H: Vertel eens.", "C: Tja.");
    private static final List<String> SAID =
            List.of("Hoe gaat het met je?", "Niet zo goed.\nIk slaap slecht.", "Vertel eens.", "Tja.");

    @Test
    void the_same_conversation_reads_the_same_from_every_kind_of_document() {
        String rtf = "{\\rtf1\\ansi " + String.join("\\par ", TALK) + "\\par}";
        String open = paragraphs(TALK);
        for (byte[] file : List.of(
                DocumentFixtures.word(TALK),
                DocumentFixtures.openDocument("text", "<office:text>" + open + "</office:text>", ""),
                rtf.getBytes(ISO_8859_1),
                DocumentFixtures.pdf("", List.of(TALK)))) {
            ReadTranscript read = read(file);
            assertThat(read.turns()).extracting(RawTurn::text).containsExactlyElementsOf(SAID);
            assertThat(read.turns()).extracting(RawTurn::speaker).containsExactly("H", "C", "H", "C");
        }
    }

    private static String paragraphs(List<String> lines) {
        StringBuilder xml = new StringBuilder();
        lines.forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
        return xml.toString();
    }

    @Test
    void labels_that_hang_before_a_tab_are_speakers_with_or_without_a_mark() {
        assertThat(read(DocumentFixtures.word(List.of(
                                "Lotte -\tHoi.", "Bram:\tDag.", "Lotte -\tHoe is het?", "Bas–\tIk luister mee.")))
                        .turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(
                        tuple("Lotte", "Hoi."),
                        tuple("Bram", "Dag."),
                        tuple("Lotte", "Hoe is het?"),
                        tuple("Bas", "Ik luister mee."));
    }

    @Test
    void a_table_without_a_header_is_read_row_by_row_and_an_empty_speaker_is_the_one_above() {
        ReadTranscript read = read(DocumentFixtures.wordTable(
                List.of("Verslag van een gesprek"),
                List.of(
                        List.of("Lotte", "Hoe is het?"),
                        List.of("Bram", "Gaat wel."),
                        List.of("", "Of eigenlijk niet."),
                        List.of("Lotte", "Vertel.")),
                List.of("Einde")));
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::text)
                .containsExactly(
                        tuple("Lotte", "Hoe is het?"),
                        tuple("Bram", "Gaat wel."),
                        tuple("Bram", "Of eigenlijk niet."),
                        tuple("Lotte", "Vertel."));
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason, LeftOut::excerpt)
                .contains(
                        tuple("transcript.leftOut.outsideTable", "Verslag van een gesprek"),
                        tuple("transcript.leftOut.outsideTable", "Einde"));
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.sameSpeaker");
    }

    @Test
    void columns_with_unknown_names_are_known_by_what_stands_in_them() {
        ReadTranscript read = read(DocumentFixtures.wordTable(
                List.of(),
                List.of(
                        List.of("Nr", "Tijdcode", "Gesproken door", "Letterlijk", "Code"),
                        List.of("1", "[00:05]", "Student", "Waar wil je het over hebben?", "3a"),
                        List.of("2", "[00:09]", "Vader", "Over mijn dochter.", ""),
                        List.of("3", "[00:15]", "Student", "Vertel eens over haar.", "2"),
                        List.of("4", "[00:19]", "Vader", "Ze praat niet meer met mij.", "")),
                List.of()));
        assertThat(read.turns())
                .extracting(RawTurn::speaker, RawTurn::startMillis, RawTurn::text)
                .contains(
                        tuple("Student", 5_000L, "Waar wil je het over hebben?"),
                        tuple("Vader", 19_000L, "Ze praat niet meer met mij."))
                .hasSize(4);
        assertThat(read.leftOut()).extracting(LeftOut::textKeyReason).containsOnly("transcript.leftOut.columns");
    }

    @Test
    void a_column_for_each_speaker_is_read_in_the_order_of_the_rows() {
        assertThat(read(DocumentFixtures.wordTable(
                                List.of(),
                                List.of(
                                        List.of("Hulpverlener", "Cliënt"),
                                        List.of("Hoe is het?", "Matig."),
                                        List.of("", "Echt matig."),
                                        List.of("Dat spijt me.", "")),
                                List.of()))
                        .turns())
                .extracting(RawTurn::speaker)
                .containsExactly("Hulpverlener", "Cliënt", "Cliënt", "Hulpverlener");
    }

    @Test
    void a_table_of_facts_above_a_conversation_is_no_conversation() {
        ReadTranscript read = read(DocumentFixtures.wordTable(
                List.of(),
                List.of(List.of("Student", "Jan de Wit"), List.of("Docent", "Els"), List.of("Datum", "3 mei")),
                List.of("H: Dag.", "C: Hoi.", "H: Vertel.")));
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Dag.", "Hoi.", "Vertel.");
        assertThat(read.leftOut()).extracting(LeftOut::textKeyReason).containsExactly("transcript.leftOut.table");
    }

    @Test
    void what_stands_beside_the_conversation_in_word_is_listed_and_not_read() {
        String body = """
                <w:p><w:r><w:t>H: Hoe </w:t></w:r><w:ins><w:r><w:t>is</w:t></w:r></w:ins><w:del><w:r><w:delText>was</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> het?</w:t><w:br/><w:t>C: Gaat.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr><w:r><w:t>H: En nu?</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>
                <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>C: In een kader.</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p><w:r><w:t>C: In een kader.</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """;
        ReadTranscript read = read(DocumentFixtures.wordXml(
                body,
                "<w:comment><w:p><w:r><w:t>Mooi gevraagd</w:t></w:r></w:p></w:comment>",
                "<w:footnote><w:p><w:r><w:t>Naam veranderd</w:t></w:r></w:p></w:footnote>"));
        assertThat(read.turns())
                .extracting(RawTurn::text)
                .containsExactly("Hoe is het?", "Gaat.", "En nu?", "In een kader.");
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason, LeftOut::excerpt)
                .containsExactlyInAnyOrder(
                        tuple("transcript.leftOut.deleted", "was"),
                        tuple("transcript.leftOut.hidden", "geheim"),
                        tuple("transcript.leftOut.comment", "Mooi gevraagd"),
                        tuple("transcript.leftOut.footnote", "Naam veranderd"));
    }

    @Test
    void what_stands_beside_the_conversation_in_libre_office_is_listed_and_not_read() {
        ReadTranscript read =
                read(DocumentFixtures.openDocument("text", """
                <office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>C: Weg.</text:p></text:deletion></text:changed-region></text:tracked-changes>
                <text:p>H:<text:tab/>Dag<text:s text:c="2"/>dan.<office:annotation><dc:creator>Els</dc:creator><text:p>Kort</text:p></office:annotation></text:p>
                <text:list><text:list-item><text:p>C: Hoi.<text:line-break/>H: Ja?</text:p></text:list-item></text:list></office:text>""", "<style:header><text:p>Kop</text:p></style:header>"));
        assertThat(read.turns()).extracting(RawTurn::text).containsExactly("Dag  dan.", "Hoi.", "Ja?");
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason, LeftOut::excerpt)
                .containsExactlyInAnyOrder(
                        tuple("transcript.leftOut.deleted", "C: Weg."),
                        tuple("transcript.leftOut.comment", "Kort"),
                        tuple("transcript.leftOut.pageHeader", "Kop"));
    }

    @Test
    void rich_text_keeps_its_letters_and_lists_what_stands_beside() {
        String rtf = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\header Kop\\par}"
                + "{\\listtext 1.\\tab}H: Zo\\'eb, \\u8216?dag\\u8217?\\par {\\deleted weg}C: Hoi{\\footnote noot}.\\line H: Ja\\~dus\\par"
                + "\\trowd\\intbl H: In een vak\\cell\\row\\pard}";
        ReadTranscript read = read(rtf.getBytes(ISO_8859_1));
        assertThat(read.turns())
                .extracting(RawTurn::text)
                .startsWith("Zoë, ‘dag’", "Hoi.")
                .last()
                .isEqualTo("In een vak");
        assertThat(read.leftOut())
                .extracting(LeftOut::textKeyReason, LeftOut::excerpt)
                .contains(
                        tuple("transcript.leftOut.pageHeader", "Kop"),
                        tuple("transcript.leftOut.deleted", "weg"),
                        tuple("transcript.leftOut.footnote", "noot"));
    }

    @Test
    void a_transcript_of_teams_is_read_with_its_times() {
        ReadTranscript read = read(DocumentFixtures.word(List.of(
                "Oefengesprek-20250311_100000-Meeting Transcript",
                "11 March 2025, 10:00am",
                "27m 42s",
                "Jansen, Lotte started transcription",
                "Jansen, Lotte   0:03",
                "Goedemorgen. Fijn dat je er bent.",
                "Bram Visser   0:09",
                "Dank je.",
                "Jansen, Lotte   1:12",
                "Waar zullen we beginnen?",
                "Jansen, Lotte stopped transcription")));
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("Jansen, Lotte", 3_000L, null, "Goedemorgen. Fijn dat je er bent."),
                        new RawTurn("Bram Visser", 9_000L, null, "Dank je."),
                        new RawTurn("Jansen, Lotte", 72_000L, null, "Waar zullen we beginnen?"));
        assertThat(read.leftOut()).hasSize(5);
    }

    @Test
    void the_edges_of_pages_are_listed_and_words_broken_at_line_ends_joined() {
        String wide =
                "H: Dat klinkt als een heel lange regel over wat je allemaal meemaakt en wat dat betekent voor je verant-";
        ReadTranscript read = read(DocumentFixtures.pdf(
                "Gesprek van Lotte",
                List.of(
                        List.of(wide, "woordelijkheid thuis.", "C: Ja, dat is zo."),
                        List.of("H: Hoe lang al?", "C: Een jaar nu, en"),
                        List.of("het wordt erger.", "H: Dat is lang."))));
        assertThat(read.turns()).extracting(RawTurn::speaker).containsExactly("H", "C", "H", "C", "H");
        assertThat(read.turns().get(0).text()).endsWith("voor je verantwoordelijkheid thuis.");
        assertThat(read.turns().get(3).text()).isEqualTo("Een jaar nu, en het wordt erger.");
        assertThat(read.leftOut()).extracting(LeftOut::textKeyReason).containsExactly("transcript.leftOut.pageEdges");
        assertThat(read.guesses()).extracting(Guess::textKey).contains("transcript.guess.hyphens");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_sheet_with_the_conversation_is_read_and_the_others_are_listed(boolean old) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("Uitleg", List.of(List.of("Vul het tweede blad in")));
        sheets.put(
                "Gesprek",
                List.of(
                        List.of("Tijd", "Spreker", "Tekst"),
                        List.of("0:05", "Lotte", "Hoi, Bram"),
                        List.of("0:08", "Bram", "Dag")));
        ReadTranscript read = read(DocumentFixtures.spreadsheet(old, sheets));
        assertThat(read.format()).isEqualTo(SourceFormat.SPREADSHEET);
        assertThat(read.turns())
                .containsExactly(
                        new RawTurn("Lotte", 5_000L, null, "Hoi, Bram"), new RawTurn("Bram", 8_000L, null, "Dag"));
        assertThat(read.leftOut()).extracting(LeftOut::textKeyReason).containsExactly("transcript.leftOut.otherSheet");
    }

    @Test
    void somebody_named_in_full_at_first_is_one_person() {
        ReadTranscript read = read(DocumentFixtures.word(
                List.of("LOTTE JANSEN: Hoi.", "BRAM: Dag.", "JANSEN: Hoe is het?", "BRAM: Goed.", "JANSEN: Fijn.")));
        assertThat(read.speakers()).containsExactly("JANSEN", "BRAM");
        assertThat(read.guesses()).contains(new Guess("transcript.guess.fullName", "LOTTE JANSEN = JANSEN"));
    }

    @Test
    void every_character_is_in_a_turn_left_out_or_structure() {
        Coverage coverage = read(DocumentFixtures.wordTable(
                        List.of("Kop"),
                        List.of(List.of("Lotte", "Hoi."), List.of("Bram", "Dag."), List.of("Lotte", "Zo.")),
                        List.of()))
                .coverage();
        assertThat(coverage).isEqualTo(new Coverage(28, 11, 3));
    }

    private static ReadTranscript read(byte[] file) {
        return TranscriptReader.read(file, ReadingLimits.standard());
    }
}
