package nl.naast.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts as pages use them: {@code #{t['room.key']}}, {@code #{t.of('room.key', argument)}}. */
@Named("t")
@RequestScoped
public class TextsForPage extends AbstractMap<String, String> {
    private final Texts texts;
    private final Locale locale;

    @Inject
    public TextsForPage(Texts texts, Visitor visitor) {
        this.texts = texts;
        this.locale = visitor.locale();
    }

    @Override
    public String get(@Nullable Object key) {
        return texts.of(locale, String.valueOf(key));
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return true;
    }

    public String of(String key, Object... arguments) {
        return texts.of(locale, key, arguments);
    }

    /** A moment as a date with weekday and time, with the zone it is given in. */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", locale)
                .withZone(zone)
                .format(instant);
    }

    public String day(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone)
                .format(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    public String list(Collection<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
