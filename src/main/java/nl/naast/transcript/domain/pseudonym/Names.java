package nl.naast.transcript.domain.pseudonym;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/** First names and surnames of the Netherlands and of where its people come from, read once and only when needed. */
final class Names {
    private static final List<String> FILES =
            List.of("nl", "en/name", "tr", "pl", "de", "id", "en-IN", "en-PAK", "en-NG", "it", "hr", "sq");
    private static final Set<String> FIRST = Set.of("first_name", "male_first_name", "female_first_name");

    private final Set<String> first = ConcurrentHashMap.newKeySet(32_000);
    private final Set<String> last = ConcurrentHashMap.newKeySet(64_000);

    private Names() {
        FILES.parallelStream().forEach(this::read);
        first.addAll(Lists.words("first-names.txt"));
    }

    static boolean isFirst(String plain) {
        return Once.NAMES.first.contains(plain);
    }

    static boolean isLast(String plain) {
        return Once.NAMES.last.contains(plain);
    }

    private void read(String file) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(4_000_000);
        try (InputStream in = Names.class.getResourceAsStream("/" + file + ".yml");
                Reader reader = new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8)) {
            collect(new Yaml(options).parse(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The lists under the keys for names; what else is in the file is passed over, without building it. */
    private void collect(Iterable<Event> events) {
        String before = "";
        Set<String> into = Set.of();
        for (Event event : events) {
            switch (event.getEventId()) {
                case SequenceStart -> into = listFor(before);
                case SequenceEnd -> into = Set.of();
                case Scalar -> {
                    before = ((ScalarEvent) event).getValue();
                    add(before, into);
                }
                default -> before = "";
            }
        }
    }

    private Set<String> listFor(String key) {
        if (FIRST.contains(key)) {
            return first;
        }
        return key.equals("last_name") ? last : Set.of();
    }

    private void add(String name, Set<String> into) {
        if ((into == first || into == last) && !name.contains("#")) {
            into.add(Talk.plain(name));
        }
    }

    private static final class Once {
        private static final Names NAMES = new Names();
    }
}
