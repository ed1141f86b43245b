package nl.naast.annotation.web;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** JSON that may stand inside a page: no character of it can end the element around it. */
final class PageJson {
    private static final Jsonb JSON = JsonbBuilder.create();

    private PageJson() {}

    static String of(Object value) {
        return JSON.toJson(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }
}
