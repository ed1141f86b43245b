package nl.naast.curriculum.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.StanceValues;
import nl.naast.curriculum.domain.OwnMaterial;

/** The fields in which a programme's own lesson or moment is written, sent by a form or by a script. */
final class OwnForm {
    static final List<String> CODE_FIELDS = List.of("a", "b", "c");

    private static final String KIND = "own";
    private static final int USUAL_MINUTES = 5;

    private final UnaryOperator<String> fields;

    /** @param fields gives what stands in the field with this name; empty when there is none */
    OwnForm(UnaryOperator<String> fields) {
        this.fields = fields;
    }

    Lesson lesson(String id, String module) {
        return new Lesson(id, module, KIND, localized("title"), number("minutes", USUAL_MINUTES), localized("text"));
    }

    Moment moment(String id, String module) {
        List<Moment.Reply> replies = new ArrayList<>();
        for (int i = 0; i < OwnMaterial.MOST_REPLIES; i++) {
            Moment.Reply reply = reply(i);
            boolean empty = reply.text().isBlank()
                    && reply.why().isBlank()
                    && reply.codes().isEmpty();
            if (!empty) {
                replies.add(reply);
            }
        }
        return new Moment(
                id, module, localized("title"), localized("context"), localized("line"), null, List.copyOf(replies));
    }

    private Moment.Reply reply(int i) {
        List<String> codes = CODE_FIELDS.stream()
                .map(letter -> text("code-" + i + "-" + letter))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        return new Moment.Reply(
                quality(text("quality-" + i)),
                localized("reply-" + i),
                codes,
                new StanceValues(stance("equal-" + i), stance("nonjudgmental-" + i)),
                localized("why-" + i));
    }

    private static Moment.Quality quality(String slug) {
        return Stream.of(Moment.Quality.values())
                .filter(quality -> quality.slug().equals(slug))
                .findFirst()
                .orElse(Moment.Quality.POOR);
    }

    private int stance(String field) {
        return Math.max(-2, Math.min(2, number(field, 0)));
    }

    private int number(String field, int otherwise) {
        String typed = text(field);
        return typed.matches("[+-]?\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    private Localized localized(String field) {
        return new Localized(text(field + "-nl"), text(field + "-en"));
    }

    private String text(String field) {
        return fields.apply(field).replace("\r\n", "\n").strip();
    }

    static Map<String, String> fields(Lesson lesson) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", lesson.title());
        put(fields, "text", lesson.text());
        fields.put("minutes", Integer.toString(lesson.minutes()));
        return fields;
    }

    static Map<String, String> fields(Moment moment) {
        Map<String, String> fields = new HashMap<>();
        put(fields, "title", moment.title());
        put(fields, "context", moment.context());
        put(fields, "line", moment.line());
        for (int i = 0; i < moment.replies().size(); i++) {
            put(fields, i, moment.replies().get(i));
        }
        return fields;
    }

    private static void put(Map<String, String> fields, int i, Moment.Reply reply) {
        fields.put("quality-" + i, reply.quality().name().toLowerCase(Locale.ROOT));
        put(fields, "reply-" + i, reply.text());
        put(fields, "why-" + i, reply.why());
        fields.put("equal-" + i, Integer.toString(reply.stances().equal()));
        fields.put("nonjudgmental-" + i, Integer.toString(reply.stances().nonjudgmental()));
        for (int code = 0; code < Math.min(reply.codes().size(), CODE_FIELDS.size()); code++) {
            fields.put("code-" + i + "-" + CODE_FIELDS.get(code), reply.codes().get(code));
        }
    }

    private static void put(Map<String, String> fields, String name, Localized text) {
        fields.put(name + "-nl", text.nl());
        fields.put(name + "-en", text.en());
    }
}
