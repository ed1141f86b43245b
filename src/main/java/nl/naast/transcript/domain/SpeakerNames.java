package nl.naast.transcript.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naast.transcript.Draft;
import nl.naast.transcript.Speaker;

/**
 * The names that the file itself gives away: its speakers' labels and the author's own name. They are
 * replaced by a role wherever they stand in the text. Other names are the author's to take out; this
 * finds no names by itself.
 */
public final class SpeakerNames {
    private static final Map<String, Map<Speaker, String>> ROLES = Map.of(
            "nl", Map.of(Speaker.HELPER, "[helper]", Speaker.CLIENT, "[cliënt]", Speaker.OTHER, "[ander]"),
            "en", Map.of(Speaker.HELPER, "[helper]", Speaker.CLIENT, "[client]", Speaker.OTHER, "[other]"));
    private static final Pattern A_NAME = Pattern.compile("\\p{Lu}\\p{L}{2,}");

    private final Map<String, String> replacements = new LinkedHashMap<>();

    public SpeakerNames(Draft draft, String authorName) {
        Map<Speaker, String> roles = ROLES.getOrDefault(draft.language(), Map.of());
        draft.speakers().forEach((label, role) -> learn(label, roles.getOrDefault(role, "[…]")));
        learn(authorName, roles.getOrDefault(Speaker.HELPER, "[helper]"));
    }

    public String hideIn(String text) {
        String hidden = text;
        for (Map.Entry<String, String> entry : replacements.entrySet()) {
            hidden = word(entry.getKey()).matcher(hidden).replaceAll(Matcher.quoteReplacement(entry.getValue()));
        }
        return hidden;
    }

    private void learn(String name, String replacement) {
        Arrays.stream(name.strip().split("[\\s._-]+"))
                .filter(part -> A_NAME.matcher(part).matches() && !isRoleWord(part))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(part -> replacements.putIfAbsent(part, replacement));
    }

    private static boolean isRoleWord(String part) {
        return switch (part.toLowerCase(Locale.ROOT)) {
            case "helper",
                    "hulpverlener",
                    "client",
                    "cliënt",
                    "therapist",
                    "student",
                    "speaker",
                    "spreker",
                    "counsellor",
                    "counselor",
                    "interviewer",
                    "begeleider",
                    "patient",
                    "observer",
                    "van",
                    "der" -> true;
            default -> false;
        };
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }
}
