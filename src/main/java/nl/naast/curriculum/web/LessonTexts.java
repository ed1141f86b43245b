package nl.naast.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.shared.web.Markdown;

/**
 * Written texts of the curriculum, turned into paragraphs and places for pieces. The result for a text is kept: the
 * bundled ones are asked for again and again.
 */
@ApplicationScoped
public class LessonTexts {
    private static final int MOST_KEPT = 500;

    private final Map<String, List<Markdown.Part>> kept = new ConcurrentHashMap<>();

    /** For a text that ships with the product. */
    List<Markdown.Part> bundled(String text) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(text, LessonTexts::read);
    }

    /** For a text that somebody wrote here; the same door. */
    static List<Markdown.Part> read(String text) {
        return Markdown.read(text, LessonTexts::target);
    }

    private static Optional<Markdown.Target> target(String written) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
        String id = written.substring(colon + 1);
        return switch (kind) {
            case "code" ->
                Optional.of(new Markdown.Target(
                        "/curriculum/codebook.xhtml#" + id, Map.of("class", "code-link", "data-code", id)));
            case "lesson" -> Optional.of(new Markdown.Target("/curriculum/lesson.xhtml?lesson=" + id, Map.of()));
            case "moment" -> Optional.of(new Markdown.Target("/curriculum/moment.xhtml?moment=" + id, Map.of()));
            case "https" -> Optional.of(new Markdown.Target(written, Map.of()));
            default -> Optional.empty();
        };
    }
}
