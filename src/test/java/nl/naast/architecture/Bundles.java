package nl.naast.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text bundles, one per room and language. */
final class Bundles {
    static final Path FOLDER = Path.of("src/main/resources/i18n");
    static final List<String> LANGUAGES = List.of("nl", "en");

    /** Tells the application which bundles there are, and says nothing itself. */
    private static final String CONTENTS = "rooms.properties";

    private static final List<Bundle> ALL = Sources.files(FOLDER, ".properties").stream()
            .filter(path -> !path.endsWith(CONTENTS))
            .map(Bundles::read)
            .toList();

    private Bundles() {}

    /** All of them: a rule about none would check nothing. */
    static List<Bundle> all() {
        if (ALL.isEmpty()) {
            throw new AssertionError("no text bundles found in " + FOLDER);
        }
        return ALL;
    }

    static Set<String> keys() {
        return all().stream()
                .flatMap(bundle -> bundle.texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rooms whose texts the application reads when it starts. */
    static List<String> contents() {
        return List.of(
                properties(FOLDER.resolve(CONTENTS)).getProperty("rooms", "").split(",", -1));
    }

    private static Bundle read(Path path) {
        Properties texts = properties(path);
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return new Bundle(path.getFileName().toString(), sorted);
    }

    private static Properties properties(Path path) {
        Properties texts = new OncePerKey(path);
        try (Reader reader = Files.newBufferedReader(path)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** One file, {@code review_nl.properties}. */
    record Bundle(String file, Map<String, String> texts) {
        String room() {
            return file.substring(0, Math.max(0, file.indexOf('_')));
        }

        String language() {
            return file.substring(file.indexOf('_') + 1, file.indexOf('.'));
        }
    }

    /** A key given twice would hide one of its texts. */
    private static final class OncePerKey extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Path path;

        OncePerKey(Path path) {
            this.path = path;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new AssertionError(path + " says " + key + " twice");
            }
            return super.put(key, value);
        }
    }
}
