package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a cue's text: words, or a tag (W3C, WebVTT: The Web Video Text Tracks Format, "WebVTT cue
 * text tokenizer").
 *
 * @param name what the tag is called; for words, the words
 * @param annotation what a tag says besides its name and classes
 * @param raw as it is written, whatever it means
 */
record CueToken(Kind kind, String name, String annotation, String raw) {
    enum Kind {
        WORDS,
        START,
        END,
        TIME
    }

    static List<CueToken> in(String text) {
        List<CueToken> tokens = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            boolean tag = text.charAt(from) == '<';
            int to = text.indexOf(tag ? '>' : '<', from);
            int end = to < 0 ? text.length() : tag ? to + 1 : to;
            String raw = text.substring(from, end);
            tokens.add(tag ? tag(raw) : new CueToken(Kind.WORDS, CharacterReferences.resolved(raw), "", raw));
            from = end;
        }
        return tokens;
    }

    /** Where a cue ends within a tag, the standard still counts it as one. */
    boolean isClosed() {
        return raw.endsWith(">");
    }

    private static CueToken tag(String raw) {
        String inside = raw.substring(1, raw.length() - (raw.endsWith(">") ? 1 : 0));
        if (inside.startsWith("/")) {
            return new CueToken(Kind.END, inside.substring(1), "", raw);
        }
        if (!inside.isEmpty() && inside.charAt(0) >= '0' && inside.charAt(0) <= '9') {
            return new CueToken(Kind.TIME, inside, "", raw);
        }
        int space = end(inside, "\t\n\f ");
        String name = inside.substring(0, Math.min(space, end(inside, ".")));
        String annotation = CharacterReferences.resolved(inside.substring(space));
        return new CueToken(Kind.START, name, Reading.label(annotation), raw);
    }

    private static int end(String text, String characters) {
        int end = 0;
        while (end < text.length() && characters.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
