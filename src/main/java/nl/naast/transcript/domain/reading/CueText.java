package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cue without its tags, cut where the voice changes. Only tags that exist are taken out:
 * the standard would also drop "&lt;laughs&gt;", which is part of what a transcript tells.
 */
final class CueText {
    /** @param speaker null where the cue does not say */
    record Voiced(@Nullable String speaker, String text) {}

    private static final Set<String> TAGS =
            Set.of("", "v", "c", "i", "b", "u", "s", "ruby", "rt", "lang", "font", "em", "strong", "br", "br/");
    private static final Set<String> ANNOTATED = Set.of("v", "lang", "font");
    private static final Pattern TIME = Pattern.compile("<[\\d:.]{1,20}>");
    /** Where on the screen a subtitle stands, as some programs write it into the words. */
    private static final Pattern PLACE = Pattern.compile("\\{\\\\an?\\d{1,2}}");

    private final List<Voiced> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String speaker;

    private CueText() {}

    static List<Voiced> pieces(String cueText) {
        CueText cue = new CueText();
        CueToken.in(PLACE.matcher(cueText).replaceAll("")).forEach(cue::take);
        cue.speak(null);
        return cue.pieces;
    }

    private void take(CueToken token) {
        if (token.kind() == CueToken.Kind.WORDS) {
            text.append(token.name());
        } else if (!isMarkup(token)) {
            text.append(CharacterReferences.resolved(token.raw()));
        } else if (token.name().equals("v")) {
            speak(token.kind() == CueToken.Kind.END || token.annotation().isEmpty() ? null : token.annotation());
        } else if (token.name().startsWith("br")) {
            text.append('\n');
        }
    }

    private static boolean isMarkup(CueToken token) {
        String name = token.name().strip().toLowerCase(Locale.ROOT);
        return switch (token.kind()) {
            case WORDS -> false;
            case TIME -> TIME.matcher(token.raw()).matches();
            case END -> token.isClosed() && TAGS.contains(name);
            case START -> token.isClosed() && TAGS.contains(name) && mayBeAnnotated(name, token.annotation());
        };
    }

    private static boolean mayBeAnnotated(String name, String annotation) {
        return annotation.isEmpty() || annotation.equals("/") || ANNOTATED.contains(name);
    }

    private void speak(@Nullable String next) {
        if (!text.toString().isBlank()) {
            pieces.add(new Voiced(speaker, text.toString()));
        }
        text.setLength(0);
        speaker = next;
    }
}
