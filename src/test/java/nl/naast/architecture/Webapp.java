package nl.naast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The Facelets of the application, read as the XML they have to be. */
final class Webapp {
    static final Path ROOT = Path.of("src/main/webapp");
    static final Path HIDDEN = ROOT.resolve("WEB-INF");

    private static final List<Facelet> FACELETS =
            Sources.files(ROOT, ".xhtml").stream().map(Webapp::read).toList();

    private Webapp() {}

    /** All of them: a rule about none would check nothing. */
    static List<Facelet> facelets() {
        return notEmpty(FACELETS);
    }

    /** Those that a browser can ask for. */
    static List<Facelet> pages() {
        return notEmpty(FACELETS.stream()
                .filter(each -> !each.path().startsWith(HIDDEN))
                .toList());
    }

    static List<Facelet> hidden() {
        return notEmpty(
                FACELETS.stream().filter(each -> each.path().startsWith(HIDDEN)).toList());
    }

    private static List<Facelet> notEmpty(List<Facelet> found) {
        if (found.isEmpty()) {
            throw new AssertionError("no Facelets found in " + ROOT);
        }
        return found;
    }

    private static Facelet read(Path path) {
        Reader reader = new Reader();
        try {
            SAXParserFactory.newInstance().newSAXParser().parse(path.toFile(), reader);
        } catch (SAXException e) {
            throw new AssertionError(path + " is not well-formed: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return new Facelet(path, Sources.lines(path), List.copyOf(reader.elements), List.copyOf(reader.texts));
    }

    record Facelet(Path path, List<String> lines, List<Element> elements, List<Text> texts) {
        /** {@code review/change-reviewers.xhtml} */
        Path name() {
            return ROOT.relativize(path);
        }
    }

    /** A tag with its name as written, {@code p:dataTable}. */
    record Element(int line, String name, Map<String, String> attributes) {
        String localName() {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    record Text(int line, String content) {}

    private static final class Reader extends DefaultHandler {
        private final List<Element> elements = new ArrayList<>();
        private final List<Text> texts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable Locator locator;
        private boolean inScript;

        @Override
        public void setDocumentLocator(Locator document) {
            locator = document;
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            endText();
            Map<String, String> given = new TreeMap<>();
            for (int i = 0; i < attributes.getLength(); i++) {
                given.put(attributes.getQName(i), attributes.getValue(i));
            }
            elements.add(new Element(line(), name, given));
            inScript = name.equals("script");
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            endText();
            inScript = false;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        private void endText() {
            if (!inScript && !text.toString().isBlank()) {
                texts.add(new Text(line(), text.toString().strip()));
            }
            text.setLength(0);
        }

        private int line() {
            return locator == null ? 0 : locator.getLineNumber();
        }
    }
}
