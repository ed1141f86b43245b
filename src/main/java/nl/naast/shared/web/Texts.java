package nl.naast.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import nl.naast.shared.BusinessRuleViolation;

/**
 * Every text of the interface, in both languages. Bundles are read for a language by name, never by
 * the machine's own locale.
 */
@ApplicationScoped
public class Texts {
    /** The languages of the interface; the first is for readers who ask for neither. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final Map<String, Map<String, Wording>> byLanguage = new HashMap<>();

    public Texts() {
        for (Locale language : LANGUAGES) {
            byLanguage.put(language.getLanguage(), load(language));
        }
    }

    /** The text with its arguments filled in; a key that does not exist is shown as such. */
    public String of(Locale locale, String key, Object... arguments) {
        Wording wording = bundle(locale).get(key);
        return wording == null ? "⟨" + key + "⟩" : wording.with(arguments);
    }

    public String of(Locale locale, BusinessRuleViolation violation) {
        return of(locale, violation.key(), violation.arguments().toArray());
    }

    private Map<String, Wording> bundle(Locale locale) {
        Map<String, Wording> texts = byLanguage.get(locale.getLanguage());
        return texts != null ? texts : Objects.requireNonNull(byLanguage.get("nl"));
    }

    private static Map<String, Wording> load(Locale locale) {
        Map<String, Wording> texts = new HashMap<>();
        for (String room : List.of(properties("rooms").getProperty("rooms").split(",", -1))) {
            properties(room + "_" + locale.getLanguage())
                    .forEach((key, text) -> texts.put((String) key, new Wording((String) text, locale)));
        }
        return texts;
    }

    private static Properties properties(String name) {
        String path = "/i18n/" + name + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
