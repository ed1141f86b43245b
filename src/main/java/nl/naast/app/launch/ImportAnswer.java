package nl.naast.app.launch;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server said about one file. */
record ImportAnswer(int status, String body) {
    private static final Pattern TURNS = Pattern.compile("\"turns\"\\s*:\\s*(\\d+)");
    private static final Pattern WAS_THERE = Pattern.compile("\"wasThere\"\\s*:\\s*true");
    private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    boolean isTaken() {
        return status == OK;
    }

    /** The actor coordinates nothing, or not what was asked for: the server does not tell the two apart. */
    boolean isNotFound() {
        return status == NOT_FOUND;
    }

    boolean wasThere() {
        return WAS_THERE.matcher(body).find();
    }

    int turns() {
        Matcher found = TURNS.matcher(body);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    /** Why the file was refused, in the words of the server. */
    String reason() {
        Matcher found = MESSAGE.matcher(body);
        return found.find() ? unescaped(found.group(1)) : "the server answered " + status;
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json).replaceAll(ImportAnswer::letter);
    }

    private static String letter(MatchResult escape) {
        String code = escape.group(1);
        String letter = code.length() == 5
                ? String.valueOf((char) Integer.parseInt(code.substring(1), 16))
                : code.matches("[nrtbf]") ? " " : code;
        return Matcher.quoteReplacement(letter);
    }
}
