package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table holds what, -1 for none.
 *
 * @param millis the times are in thousandths of a second
 * @param count how many columns the header names
 * @param unread the names of the columns that are not read
 */
record CsvColumns(int speaker, int text, int start, int end, boolean millis, int count, List<String> unread) {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> SPEAKER = List.of(
            "speaker",
            "spreker",
            "speakername",
            "sprekernaam",
            "who",
            "wie",
            "naam",
            "name",
            "rol",
            "role",
            "persoon",
            "person",
            "participant",
            "deelnemer");
    private static final List<String> TEXT = List.of(
            "text",
            "tekst",
            "utterance",
            "uiting",
            "uitspraak",
            "transcript",
            "transcription",
            "transcriptie",
            "content",
            "inhoud",
            "caption",
            "sentence",
            "zin",
            "message",
            "bericht");
    private static final List<String> START = List.of(
            "start",
            "begin",
            "starttime",
            "starttijd",
            "begintijd",
            "starts",
            "startseconds",
            "startms",
            "startmillis",
            "timestamp",
            "tijdstip",
            "time",
            "tijd",
            "from",
            "van");
    private static final List<String> END = List.of(
            "end",
            "eind",
            "einde",
            "endtime",
            "eindtijd",
            "ends",
            "endseconds",
            "endms",
            "endmillis",
            "stop",
            "to",
            "tot");

    static CsvColumns withoutHeader() {
        return new CsvColumns(0, 1, -1, -1, false, 2, List.of());
    }

    /** Null where this row is no header. */
    static @Nullable CsvColumns in(List<String> header, char delimiter) {
        List<String> names = header.stream().map(CsvColumns::plain).toList();
        int text = find(names, TEXT);
        int speaker = find(names, SPEAKER);
        int start = find(names, START);
        if (text < 0 || (speaker < 0 && start < 0)) {
            return null;
        }
        int end = find(names, END);
        // Whisper writes its tables with tabs, without speakers, and in thousandths.
        boolean millis = (start >= 0 && names.get(start).contains("startm")) || (delimiter == '\t' && speaker < 0);
        return new CsvColumns(
                speaker, text, start, end, millis, names.size(), without(header, speaker, text, start, end));
    }

    private static List<String> without(List<String> header, int... read) {
        List<Integer> indexes = IntStream.of(read).boxed().collect(Collectors.toCollection(ArrayList::new));
        return IntStream.range(0, header.size())
                .filter(column -> !indexes.contains(column))
                .mapToObj(header::get)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static int find(List<String> names, List<String> known) {
        return known.stream()
                .mapToInt(names::indexOf)
                .filter(column -> column >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static String plain(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
