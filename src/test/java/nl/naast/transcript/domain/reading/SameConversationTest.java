package nl.naast.transcript.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One short conversation, written in every format that people hand in. */
class SameConversationTest {
    private static final Path FILES = Path.of("src/test/resources/transcripts");
    private static final List<String> SAID = List.of(
            "Hoe is het met je sinds vorige week?",
            "Gaat wel. [zucht] Het was een drukke week, eerlijk gezegd.",
            "Wat maakte het zo druk?",
            "Mijn zus kreeg ’s nachts koorts: 39,5 graden. Ik sliep drie uur (..) en daarna moest ik werken.",
            "Je had zorgen én je moest door.",
            "Precies – dat dus. Niemand zag het.",
            "En wat had je van anderen nodig gehad?",
            "Alleen al de vraag: ‘Hoe gaat het?’");
    private static final List<Integer> STARTS = List.of(1, 5, 12, 15, 24, 28, 33, 38);
    private static final List<Integer> ENDS = List.of(4, 11, 14, 23, 27, 32, 37, 41);

    @ParameterizedTest
    @CsvSource({
        "amberscript.json, AMBERSCRIPT, Noor Bakker, Sam Visser, both",
        "amberscript.txt, PLAIN_TEXT, Speaker 1, Speaker 2, starts",
        "amberscript.vtt, WEBVTT, '', '', both",
        "atlas.txt, PLAIN_TEXT, Interviewer, Respondent, starts",
        "bullets.txt, PLAIN_TEXT, Noor, Sam, none",
        "capitals.txt, PLAIN_TEXT, NOOR, SAM, none",
        "chat.cha, CHAT, Noor, Sam, both",
        "dashes.txt, PLAIN_TEXT, H, C, none",
        "dialogue-dashes.txt, PLAIN_TEXT, A, B, none",
        "diarized.srt, SUBRIP, Speaker 0, Speaker 1, both",
        "diarized.txt, PLAIN_TEXT, Speaker 0, Speaker 1, none",
        "elan.eaf, ELAN, Noor, Sam, both",
        "f4.txt, PLAIN_TEXT, I, B, marks",
        "letters.txt, PLAIN_TEXT, H, C, none",
        "line-numbers.txt, PLAIN_TEXT, Noor, Sam, none",
        "markdown.md, PLAIN_TEXT, Noor, Sam, none",
        "meet.txt, PLAIN_TEXT, Noor Bakker, Sam Visser, some",
        "names-above.txt, PLAIN_TEXT, Noor, Sam, none",
        "noscribe.html, NOSCRIBE, S00, S01, both",
        "noscribe.txt, PLAIN_TEXT, S00, S01, starts",
        "noscribe.vtt, WEBVTT, S00, S01, both",
        "numbered.txt, PLAIN_TEXT, H, C, none",
        "otranscribe.otr, OTRANSCRIBE, Noor, Sam, starts",
        "otter.txt, PLAIN_TEXT, Noor Bakker, Sam Visser, starts",
        "page.html, WEB_PAGE, Helper, Cliënt, none",
        "paragraphs.txt, PLAIN_TEXT, A, B, none",
        "table.csv, CSV, helper, cliënt, both",
        "tabs.txt, CSV, Noor, Sam, none",
        "teams.vtt, WEBVTT, Noor Bakker, Sam Visser, both",
        "times-after.txt, PLAIN_TEXT, Noor, Sam, starts",
        "times-apart.txt, PLAIN_TEXT, Noor, Sam, starts",
        "times-first.txt, PLAIN_TEXT, Noor, Sam, starts",
        "titles.txt, PLAIN_TEXT, Mw. drs. N. de Wit-Bakker, Dhr. Visser, none",
        "whisper.json, WHISPER, '', '', both",
        "whisper.srt, SUBRIP, '', '', both",
        "whisper.tsv, CSV, '', '', both",
        "whisper.vtt, WEBVTT, '', '', both",
        "whisperx.json, WHISPER, SPEAKER_00, SPEAKER_01, both",
        "whisperx.srt, SUBRIP, SPEAKER_00, SPEAKER_01, both",
        "whisperx.txt, PLAIN_TEXT, SPEAKER_00, SPEAKER_01, none",
        "zoom.txt, PLAIN_TEXT, Noor Bakker, Sam Visser, clock",
        "zoom.vtt, WEBVTT, Noor Bakker, Sam Visser, both",
    })
    void the_same_conversation_gives_the_same_turns(
            String file, SourceFormat format, String helper, String client, String times) throws IOException {
        ReadTranscript read = read(file);
        assertThat(read.format()).isEqualTo(format);
        assertThat(read.turns()).extracting(RawTurn::text).isEqualTo(SAID);
        assertThat(read.turns())
                .extracting(RawTurn::speaker)
                .containsExactly(helper, client, helper, client, helper, client, helper, client);
        assertThat(read.proposedHelper()).isEqualTo(helper.isEmpty() ? null : helper);
        assertTimes(read.turns(), times);
    }

    private static void assertTimes(List<RawTurn> turns, String times) {
        List<Long> starts = STARTS.stream().map(second -> second * 1_000L).toList();
        List<Long> ends = ENDS.stream().map(second -> second * 1_000L).toList();
        switch (times) {
            case "both" -> {
                assertThat(turns).extracting(RawTurn::startMillis).isEqualTo(starts);
                assertThat(turns).extracting(RawTurn::endMillis).isEqualTo(ends);
            }
            case "starts" -> assertThat(turns).extracting(RawTurn::startMillis).isEqualTo(starts);
            case "clock" ->
                assertThat(turns)
                        .extracting(RawTurn::startMillis)
                        .isEqualTo(starts.stream().map(start -> start - 1_000).toList());
            case "marks" -> {
                assertThat(turns.subList(1, 8)).extracting(RawTurn::startMillis).isEqualTo(starts.subList(1, 8));
                assertThat(turns.subList(0, 7)).extracting(RawTurn::endMillis).isEqualTo(starts.subList(1, 8));
            }
            case "some" ->
                assertThat(turns)
                        .extracting(RawTurn::startMillis)
                        .containsExactly(1_000L, null, null, null, 24_000L, null, null, null);
            default -> assertThat(turns).extracting(RawTurn::startMillis).containsOnlyNulls();
        }
    }

    @Test
    void every_file_is_compared() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.count()).isEqualTo(42);
        }
    }

    @Test
    void what_is_left_out_is_what_nobody_said() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                ReadTranscript read = read(file.getFileName().toString());
                read.leftOut().forEach(left -> reasons.add(left.textKeyReason().replace("transcript.leftOut.", "")));
                assertThat(read.coverage().inTurns())
                        .as(file.toString())
                        .isEqualTo(Coverage.count(String.join("", SAID)));
            }
        }
        assertThat(reasons).containsExactly("beforeFirstSpeaker", "closing", "header", "note", "remark", "tier");
    }

    static ReadTranscript read(String file) throws IOException {
        return TranscriptReader.read(Files.readAllBytes(FILES.resolve(file)), ReadingLimits.standard());
    }
}
