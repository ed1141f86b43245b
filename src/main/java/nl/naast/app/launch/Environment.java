package nl.naast.app.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment variables, where every secret may also come from a file ({@code NAME_FILE}). */
public record Environment(Map<String, String> variables) {

    public Environment {
        variables = Map.copyOf(variables);
    }

    /** An empty variable counts as absent: compose files pass those for what nobody filled in. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public String value(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    /** The value of {@code name}, or the content of the file that {@code name_FILE} points to. */
    public Optional<String> secret(String name) {
        Optional<String> file = value(name + "_FILE");
        if (file.isPresent() && value(name).isPresent()) {
            throw new CannotStart("%1$s and %1$s_FILE are both set. Keep one of them.".formatted(name));
        }
        return file.isPresent() ? file.map(path -> content(name, path)).filter(text -> !text.isEmpty()) : value(name);
    }

    private static String content(String name, String path) {
        try {
            return Files.readString(Path.of(path)).replaceFirst("\\R\\z", "");
        } catch (IOException | IllegalArgumentException cause) {
            throw new CannotStart("%s_FILE points to %s, which cannot be read.".formatted(name, path), cause);
        }
    }

    public boolean yes(String name) {
        String text = value(name, "false");
        if (!text.equals("true") && !text.equals("false")) {
            throw new CannotStart("%s is \"%s\". Use true or false.".formatted(name, text));
        }
        return text.equals("true");
    }

    /** A number of whole days, at most ten years. */
    public int days(String name, int otherwise) {
        return within(name, otherwise, 1, 3650, "a number of days");
    }

    public int port(String name, int otherwise) {
        return number(name, otherwise, 1, 65535);
    }

    public int number(String name, int otherwise, int least, int most) {
        return within(name, otherwise, least, most, "a number");
    }

    private int within(String name, int otherwise, int least, int most, String what) {
        String text = value(name, String.valueOf(otherwise));
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw new CannotStart("%s is \"%s\". Use %s from %d to %d.".formatted(name, text, what, least, most));
        }
        return Integer.parseInt(text);
    }
}
