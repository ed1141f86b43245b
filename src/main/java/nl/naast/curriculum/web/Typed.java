package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody typed into a form whose fields the page draws itself. As long as a form was sent, its fields
 * show what was typed, so that a refusal loses nothing.
 */
@Named
@RequestScoped
public class Typed {
    private static final List<String> NOTHING = List.of();

    private final HttpServletRequest request;

    @Inject
    public Typed(HttpServletRequest request) {
        this.request = request;
    }

    public boolean isSent() {
        return "POST".equals(request.getMethod());
    }

    /** The field as it was typed; empty when it was not sent. */
    public String text(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    /** What the field shows: what was typed, or else what is kept. */
    public String shown(String field, String kept) {
        return isSent() ? text(field) : kept;
    }

    public List<String> all(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? NOTHING : Arrays.asList(values);
    }

    /** Whether a box with this value shows a tick. */
    public boolean ticked(String field, String value, boolean kept) {
        return isSent() ? all(field).contains(value) : kept;
    }

    public int number(String field, int otherwise) {
        String text = text(field);
        return text.matches("[+-]?\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
