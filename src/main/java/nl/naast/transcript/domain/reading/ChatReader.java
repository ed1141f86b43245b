package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads CHAT: main lines *ABC: with what is said, headers with @ and remarks with % (B. MacWhinney, Tools for
 * Analyzing Talk, part 1: The CHAT Transcription Format).
 */
final class ChatReader {
    private static final Pattern BULLET =
            Pattern.compile("\\u0015(?:(\\d{1,12})_(\\d{1,12}))?[^\\u0015\\n]{0,80}\\u0015");
    private static final Pattern MAIN = Pattern.compile("\\*([^:\\s]{1,40}):\\s*+");
    private static final Pattern BEFORE_END = Pattern.compile("\\s+([.?!])$");
    private static final Set<String> USED = Set.of("@UTF8", "@Begin", "@End", "@Participants");

    /** A line with those that go on with it. */
    private record Entry(int line, String text) {}

    private final Reading reading;
    private final ChatParticipants participants;
    private final List<Passage> passages = new ArrayList<>();

    private ChatReader(Reading reading, ChatParticipants participants) {
        this.reading = reading;
        this.participants = participants;
    }

    static void read(String written, Reading reading) {
        List<Entry> entries = entries(written);
        ChatParticipants participants =
                ChatParticipants.in(entries.stream().map(Entry::text).toList());
        ChatReader reader = new ChatReader(reading, participants);
        entries.forEach(reader::entry);
        participants.describe(reading);
        JoinedTurns.read(reader.passages, reading);
    }

    private static List<Entry> entries(String written) {
        String[] lines = written.replace("\uFEFF", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .split("\n", -1);
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int first = 0;
        for (int index = 0; index < lines.length; index++) {
            boolean goesOn = lines[index].startsWith("\t") && !text.isEmpty();
            if (!goesOn) {
                add(entries, first, text);
                first = index + 1;
            }
            text.append(goesOn ? " " : "").append(goesOn ? lines[index].strip() : lines[index]);
        }
        add(entries, first, text);
        return entries;
    }

    private static void add(List<Entry> entries, int line, StringBuilder text) {
        if (!text.toString().isBlank()) {
            entries.add(new Entry(line, text.toString()));
        }
        text.setLength(0);
    }

    private void entry(Entry entry) {
        Matcher main = MAIN.matcher(entry.text());
        if (main.lookingAt()) {
            said(entry, main.group(1), entry.text().substring(main.end()));
        } else if (entry.text().startsWith("%")) {
            reading.leaveOut(entry.line(), "transcript.leftOut.remark", entry.text());
        } else if (!USED.contains(name(entry.text()))) {
            boolean header = entry.text().startsWith("@");
            String reason = header ? "transcript.leftOut.header" : "transcript.leftOut.unknownLine";
            reading.leaveOut(entry.line(), reason, entry.text());
        }
    }

    private static String name(String header) {
        int colon = header.indexOf(':');
        return colon < 0 ? header.strip() : header.substring(0, colon);
    }

    private void said(Entry entry, String code, String text) {
        Matcher bullet = BULLET.matcher(text);
        Long start = null;
        Long end = null;
        while (bullet.find()) {
            start = start == null ? millis(bullet.group(1)) : start;
            end = bullet.group(2) == null ? end : millis(bullet.group(2));
        }
        String words = BULLET.matcher(text).replaceAll(" ").strip();
        String said = BEFORE_END.matcher(words).replaceFirst("$1");
        passages.add(new Passage(entry.line(), participants.label(code), start, end, said));
    }

    private static @Nullable Long millis(@Nullable String digits) {
        return digits == null ? null : Long.valueOf(digits);
    }
}
