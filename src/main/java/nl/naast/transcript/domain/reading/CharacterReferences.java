package nl.naast.transcript.domain.reading;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Resolves &amp;amp; and its like; what it does not know stays as it is written. */
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,4}));");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "lrm", "", "rlm", "", "shy", "");

    private CharacterReferences() {}

    static String resolved(String text) {
        return REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(resolved(found)));
    }

    private static String resolved(MatchResult found) {
        if (found.group(1) != null) {
            return character(found.group(), Integer.parseInt(found.group(1)));
        }
        if (found.group(2) != null) {
            return character(found.group(), Integer.parseInt(found.group(2), 16));
        }
        return NAMED.getOrDefault(found.group(3), found.group());
    }

    private static String character(String written, int codePoint) {
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : written;
    }
}
