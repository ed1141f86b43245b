package nl.naast.curriculum.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import nl.naast.curriculum.Localized;
import nl.naast.shared.BusinessRuleViolation;

/** An object somewhere in a file; what it lacks is said with the place where it should stand. */
record JsonPart(JsonObject json, String where) {
    String text(String field) {
        if (json.get(field) instanceof JsonString text) {
            return text.getString();
        }
        throw missing("curriculum.violation.json.text", field);
    }

    /** The text without spaces around it; empty when it is not there. */
    Localized localized(String field) {
        JsonPart texts = part(field);
        return new Localized(texts.text("nl").strip(), texts.text("en").strip());
    }

    int number(String field) {
        if (json.get(field) instanceof JsonNumber number && isSmall(number)) {
            return number.intValueExact();
        }
        throw missing("curriculum.violation.json.number", field);
    }

    boolean yesNo(String field) {
        JsonValue value = json.get(field);
        if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
            return JsonValue.TRUE.equals(value);
        }
        throw missing("curriculum.violation.json.yesNo", field);
    }

    JsonPart part(String field) {
        if (json.get(field) instanceof JsonObject object) {
            return new JsonPart(object, where + "." + field);
        }
        throw missing("curriculum.violation.json.object", field);
    }

    /** The objects in a list; each knows its number and the id or code it carries. */
    List<JsonPart> parts(String field) {
        JsonArray list = list(field);
        return IntStream.range(0, list.size())
                .mapToObj(i -> {
                    if (list.get(i) instanceof JsonObject object) {
                        return new JsonPart(object, place(field, i, object));
                    }
                    throw new BusinessRuleViolation("curriculum.violation.json.list", where, field);
                })
                .toList();
    }

    List<String> texts(String field) {
        return texts(list(field), field);
    }

    List<List<String>> lists(String field) {
        return list(field).stream()
                .map(each -> {
                    if (each instanceof JsonArray inner) {
                        return texts(inner, field);
                    }
                    throw missing("curriculum.violation.json.list", field);
                })
                .toList();
    }

    private List<String> texts(JsonArray list, String field) {
        return list.stream()
                .map(each -> {
                    if (each instanceof JsonString text) {
                        return text.getString();
                    }
                    throw missing("curriculum.violation.json.list", field);
                })
                .toList();
    }

    private JsonArray list(String field) {
        if (json.get(field) instanceof JsonArray list) {
            return list;
        }
        throw missing("curriculum.violation.json.list", field);
    }

    /** Refuses 1e999999999 before anybody works it out. */
    private static boolean isSmall(JsonNumber number) {
        return number.toString().matches("-?\\d{1,6}");
    }

    private static String place(String field, int index, JsonObject object) {
        String number = field + "[" + (index + 1) + "]";
        JsonValue name = object.getOrDefault("id", object.getOrDefault("code", JsonValue.NULL));
        return name instanceof JsonString text ? number + " (" + text.getString() + ")" : number;
    }

    private BusinessRuleViolation missing(String key, String field) {
        return new BusinessRuleViolation(key, where, field);
    }
}
