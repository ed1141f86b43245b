package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Word documents since 2007 (.docx): packed parts of WordprocessingML. */
final class WordFormat implements DocumentExtractor {
    private static final String KINDS = "[Content_Types].xml";
    private static final String MAIN = "document.main+xml";
    private static final Map<String, String> BESIDE = Map.of(
            "header+xml", "transcript.leftOut.pageHeader",
            "footer+xml", "transcript.leftOut.pageFooter",
            "footnotes+xml", "transcript.leftOut.footnote",
            "endnotes+xml", "transcript.leftOut.footnote",
            "comments+xml", "transcript.leftOut.comment");

    @Override
    public @Nullable SourceFormat recognise(byte[] file) throws IOException, SAXException {
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            boolean word = archive != null && !parts(archive, MAIN).isEmpty();
            return word ? SourceFormat.WORD : null;
        }
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException, SAXException {
        Document document = new Document();
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            if (archive != null) {
                read(archive, parts(archive, MAIN).get(0), new WordBody(document, null));
                for (Map.Entry<String, String> beside : new TreeMap<>(BESIDE).entrySet()) {
                    for (String part : parts(archive, "wordprocessingml." + beside.getKey())) {
                        read(archive, part, new WordBody(document, beside.getValue()));
                    }
                }
            }
        }
        return document;
    }

    private static void read(DocumentArchive archive, String part, DefaultHandler handler)
            throws IOException, SAXException {
        try (InputStream xml = archive.part(part)) {
            if (xml != null) {
                DocumentXml.parse(xml, handler);
            }
        }
    }

    /** The parts of one kind, as the document's own list names them. */
    private static List<String> parts(DocumentArchive archive, String kind) throws IOException, SAXException {
        List<String> parts = new ArrayList<>();
        read(archive, KINDS, new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                String part = attributes.getValue("PartName");
                String type = attributes.getValue("ContentType");
                boolean word = type != null && (type.contains("wordprocessingml.") || type.contains("ms-word."));
                if (part != null && word && type.endsWith(isMain(kind, type) ? "main+xml" : kind)) {
                    parts.add(part.replaceFirst("^/", ""));
                }
            }
        });
        return parts;
    }

    /** With macros or as a template the main part has another name, and nothing of those is run or used. */
    private static boolean isMain(String kind, String type) {
        return kind.equals(MAIN) && type.endsWith(".main+xml");
    }
}
