package nl.naast.transcript.domain.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a page in lines and paragraphs, as its reader sees it. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "noscript", "template", "svg", "select", "button");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "ul", "ol", "table", "blockquote", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern AROUND_LINE = Pattern.compile(" *+\\n *+");
    private static final Pattern MANY_LINES = Pattern.compile("\\n{3,}");

    private final StringBuilder text = new StringBuilder();
    private int unseen;

    private HtmlText() {}

    static String of(Element page) {
        HtmlText visitor = new HtmlText();
        page.traverse(visitor);
        String lines = AROUND_LINE.matcher(visitor.text).replaceAll("\n");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words && unseen == 0) {
            append(words);
        } else if (node instanceof Element element) {
            unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
            lineEnd(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
            if (!element.normalName().equals("br")) {
                lineEnd(element);
            }
        }
    }

    private void append(TextNode words) {
        boolean asWritten = words.parentNode() instanceof Element parent
                && parent.normalName().equals("pre");
        text.append(
                asWritten
                        ? words.getWholeText()
                        : SPACE.matcher(words.getWholeText()).replaceAll(" "));
    }

    private void lineEnd(Element element) {
        String name = element.normalName();
        if (name.equals("td") || name.equals("th")) {
            text.append(element.previousElementSibling() != null && endsWithWord() ? "\t" : "");
        } else if (PARAGRAPHS.contains(name)) {
            text.append("\n\n");
        } else if (name.equals("br") || (element.isBlock() && endsWithWord())) {
            text.append('\n');
        }
    }

    private boolean endsWithWord() {
        return !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
    }
}
