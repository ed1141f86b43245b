package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cue without its tags, cut where the voice changes. Only tags that exist are taken out:
 * the standard would also drop "&lt;laughs&gt;", which is part of what a transcript tells.
 */
final class CueText {
    /** @param speaker null where the cue does not say */
    record Voiced(@Nullable String speaker, String text) {}

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(v|c|i|b|u|s|ruby|rt|lang|font|em|strong|br|)((?:[.\\s/][^<>]{0,200})?)>|<\\d[\\d:.]{0,20}>");
    private static final Pattern CLASSES = Pattern.compile("^\\.[^\\s]*+");

    private final List<Voiced> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable String speaker;

    private CueText() {}

    static List<Voiced> pieces(String cueText) {
        CueText cue = new CueText();
        Matcher tag = TAG.matcher(cueText);
        int from = 0;
        while (tag.find()) {
            cue.text.append(cueText, from, tag.start());
            cue.tag(tag);
            from = tag.end();
        }
        cue.text.append(cueText, from, cueText.length());
        cue.speak(null);
        return cue.pieces;
    }

    private void tag(Matcher tag) {
        if ("v".equals(tag.group(2))) {
            speak(tag.group(1).isEmpty() ? name(tag.group(3)) : null);
        } else if ("br".equals(tag.group(2))) {
            text.append('\n');
        }
    }

    private void speak(@Nullable String next) {
        String said = CharacterReferences.resolved(text.toString());
        if (!said.isBlank()) {
            pieces.add(new Voiced(speaker, said));
        }
        text.setLength(0);
        speaker = next;
    }

    private static @Nullable String name(String annotation) {
        String name = Reading.label(
                CharacterReferences.resolved(CLASSES.matcher(annotation).replaceFirst("")));
        return name.isEmpty() ? null : name;
    }
}
