package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Documents and spreadsheets of LibreOffice (.odt, .ods): packed parts of OpenDocument 1.3. */
final class OpenDocumentFormat implements DocumentExtractor {
    private static final String KIND = "application/vnd.oasis.opendocument.";

    @Override
    public @Nullable SourceFormat recognise(byte[] file) throws IOException {
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            String kind = archive == null ? "" : archive.head("mimetype");
            if (kind.startsWith(KIND + "spreadsheet")) {
                return SourceFormat.SPREADSHEET;
            }
            return kind.startsWith(KIND + "text") ? SourceFormat.OPEN_DOCUMENT : null;
        }
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException, SAXException {
        Document document = new Document();
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            if (archive != null) {
                refuseLocked(archive);
                OpenDocumentBody body = new OpenDocumentBody(document);
                read(archive, "content.xml", body);
                body.sheets().choose(document);
                read(archive, "styles.xml", new OpenDocumentBody(document));
            }
        }
        return document;
    }

    /** The list of parts says how each of them was encrypted. */
    private static void refuseLocked(DocumentArchive archive) throws IOException {
        try (InputStream manifest = archive.part("META-INF/manifest.xml")) {
            if (manifest != null
                    && new String(manifest.readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new BusinessRuleViolation("transcript.violation.locked");
            }
        }
    }

    private static void read(DocumentArchive archive, String part, OpenDocumentBody body)
            throws IOException, SAXException {
        try (InputStream xml = archive.part(part)) {
            if (xml != null) {
                DocumentXml.parse(xml, body);
            }
        }
    }
}
