package nl.naast.shared.web;

/** Markup that may be written as it is, because it came through {@link Markdown} and nowhere else. */
public final class SafeHtml {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public String toString() {
        return html;
    }
}
