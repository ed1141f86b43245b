package nl.naast.shared.web;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The one door through which written texts become markup: CommonMark without HTML of its own, and out comes nothing
 * but plain text elements. A paragraph with nothing but {@code ![](kind:id)} asks for a piece that is drawn there.
 */
public final class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern PIECE = Pattern.compile("([a-z]+):([a-z0-9-]+)");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "br")
            .allowElements("hr", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("class")
            .matching(Pattern.compile("[a-z-]+"))
            .onElements("a")
            .allowAttributes("data-code")
            .matching(Pattern.compile("[A-Z0-9+-]+"))
            .onElements("a")
            .allowUrlProtocols("https")
            .toFactory();

    private Markdown() {}

    /** A part of a text, in the order of the text. */
    public sealed interface Part {}

    /** Paragraphs, lists and headings. */
    public record Words(SafeHtml html) implements Part {}

    /** Something to be drawn here. */
    public record Piece(String kind, String id) implements Part {}

    /** Where a link leads, with what else the browser is told about it. */
    public record Target(String address, Map<String, String> attributes) {}

    /** @param targets where a link as written leads; a link that leads nowhere stays as its words */
    public static List<Part> read(String text, Function<String, Optional<Target>> targets) {
        Node document = PARSER.parse(text);
        Links links = new Links(targets);
        document.accept(links);
        links.letGo();
        HtmlRenderer renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .attributeProviderFactory(
                        context -> (node, tag, attributes) -> attributes.putAll(links.attributes(node)))
                .build();
        return parts(document, renderer);
    }

    private static List<Part> parts(Node document, HtmlRenderer renderer) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            Optional<Piece> piece = piece(block);
            if (piece.isPresent()) {
                addWords(parts, words);
                parts.add(piece.get());
            } else {
                words.append(renderer.render(block));
            }
        }
        addWords(parts, words);
        return List.copyOf(parts);
    }

    private static void addWords(List<Part> parts, StringBuilder words) {
        if (!words.isEmpty()) {
            parts.add(new Words(new SafeHtml(POLICY.sanitize(words.toString()))));
            words.setLength(0);
        }
    }

    private static Optional<Piece> piece(Node block) {
        if (block instanceof Paragraph
                && block.getFirstChild() instanceof Image image
                && image.equals(block.getLastChild())) {
            var asked = PIECE.matcher(image.getDestination());
            return asked.matches() ? Optional.of(new Piece(asked.group(1), asked.group(2))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Gives every link its target, and remembers which have none. */
    private static final class Links extends AbstractVisitor {
        private final Function<String, Optional<Target>> targets;
        private final IdentityHashMap<Node, Map<String, String>> attributes = new IdentityHashMap<>();
        private final List<Link> astray = new ArrayList<>();

        Links(Function<String, Optional<Target>> targets) {
            this.targets = targets;
        }

        @Override
        public void visit(Link link) {
            Optional<Target> target = targets.apply(link.getDestination());
            target.ifPresent(found -> {
                link.setDestination(found.address());
                attributes.put(link, found.attributes());
            });
            if (target.isEmpty()) {
                astray.add(link);
            }
            visitChildren(link);
        }

        Map<String, String> attributes(Node node) {
            return attributes.getOrDefault(node, Map.of());
        }

        void letGo() {
            for (Link link : astray) {
                for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
                    link.insertBefore(child);
                }
                link.unlink();
            }
        }
    }
}
