package nl.naast.transcript.domain.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Text with one kind of line end, composed letters, and nothing that cannot be seen. */
final class CleanText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** CHAT writes times between these; they hide nothing. */
    private static final int TIME_BULLET = 0x15;

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder kept;
    private final Set<Integer> removed = new TreeSet<>();
    private int line = 1;
    private int firstRemoved;

    private CleanText(String raw) {
        kept = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(this::take);
    }

    static String of(String raw) {
        return new CleanText(raw).composed();
    }

    /** Characters that could hide or turn around what is read are taken out, and that is said. */
    static String of(String raw, Reading reading) {
        boolean marked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
        CleanText text = new CleanText(marked ? raw.substring(1) : raw);
        if (!text.removed.isEmpty()) {
            reading.leaveOut(text.firstRemoved, "transcript.leftOut.invisible", text.names());
        }
        return text.composed();
    }

    private void take(int character) {
        int seen = visible(character);
        line += seen == '\n' ? 1 : 0;
        if (seen >= 0) {
            kept.appendCodePoint(seen);
        } else if (character != TIME_BULLET) {
            firstRemoved = removed.isEmpty() ? line : firstRemoved;
            removed.add(character);
        }
    }

    /** What stands for this character, or -1 for nothing. */
    private static int visible(int character) {
        return switch (character) {
            case '\n', '\t' -> character;
            case '\f', 0x0B -> ' ';
            case 0x85, 0x2028, 0x2029 -> '\n';
            default ->
                switch (Character.getType(character)) {
                    case Character.CONTROL, Character.FORMAT -> -1;
                    case Character.SURROGATE -> REPLACEMENT;
                    default -> character;
                };
        };
    }

    private String composed() {
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private String names() {
        return removed.stream()
                .map(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(" "));
    }
}
