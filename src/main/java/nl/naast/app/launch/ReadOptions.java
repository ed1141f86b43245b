package nl.naast.app.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.shared.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What the command that reads files was asked to do.
 *
 * @param out where every file gets a file of its own, null for all of them on the screen
 * @param tiers names of layers to read, empty to leave that to the reader
 */
record ReadOptions(List<Path> paths, @Nullable Path out, Set<String> tiers, Locale language) {
    static final String USAGE =
            "Use: ./naast read FILE...|FOLDER [--out FOLDER] [--tiers NAME,NAME] [--language nl|en]";

    private static final Set<String> KNOWN = Set.of("--out", "--tiers", "--language");

    static ReadOptions of(String... arguments) {
        Map<String, String> options = new HashMap<>();
        List<Path> paths = new ArrayList<>();
        for (int index = 0; index < arguments.length; index++) {
            String argument = arguments[index];
            if (!argument.startsWith("--")) {
                paths.add(Path.of(argument));
            } else if (KNOWN.contains(argument) && index + 1 < arguments.length) {
                index++;
                options.put(argument, arguments[index]);
            } else {
                throw new CannotRead("\"%s\" is not known, or its value is missing. %s".formatted(argument, USAGE));
            }
        }
        if (paths.isEmpty()) {
            throw new CannotRead("A file or a folder is needed. " + USAGE);
        }
        String out = options.get("--out");
        return new ReadOptions(
                paths,
                out == null ? null : Path.of(out),
                names(options.getOrDefault("--tiers", "")),
                language(options.getOrDefault("--language", "en")));
    }

    private static Set<String> names(String tiers) {
        return Stream.of(tiers.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Locale language(String asked) {
        return Texts.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseThrow(() -> new CannotRead("\"%s\" is no language of Naast. %s".formatted(asked, USAGE)));
    }
}
