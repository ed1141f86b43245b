package nl.naast.curriculum.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.naast.curriculum.Syllabus;
import nl.naast.shared.web.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Written texts of the curriculum, turned into paragraphs and places for pieces. The result for a text is kept: the
 * bundled ones are asked for again and again.
 */
@ApplicationScoped
public class LessonTexts {
    private static final int MOST_KEPT = 500;

    private final Map<Asked, List<Markdown.Part>> kept = new ConcurrentHashMap<>();

    private record Asked(@Nullable UUID version, String text) {}

    /** As this syllabus teaches it: what it does not teach is named and leads nowhere. */
    List<Markdown.Part> read(String text, Syllabus syllabus) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Asked(syllabus.version(), text),
                asked -> Markdown.read(text, written -> target(written, syllabus)));
    }

    private static Optional<Markdown.Target> target(String written, Syllabus syllabus) {
        int colon = written.indexOf(':');
        String kind = colon < 0 ? "" : written.substring(0, colon).toLowerCase(Locale.ROOT);
        String id = written.substring(colon + 1);
        return switch (kind) {
            case "code" ->
                Optional.of(new Markdown.Target(
                        "/curriculum/codebook.xhtml#" + id, Map.of("class", "code-link", "data-code", id)));
            case "lesson" ->
                syllabus.lesson(id)
                        .map(known -> new Markdown.Target("/curriculum/lesson.xhtml?lesson=" + id, Map.of()));
            case "moment" ->
                syllabus.moment(id)
                        .map(known -> new Markdown.Target("/curriculum/moment.xhtml?moment=" + id, Map.of()));
            case "https" -> Optional.of(new Markdown.Target(written, Map.of()));
            default -> Optional.empty();
        };
    }
}
