package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Spreadsheets of Excel since 2007 (.xlsx): what the cells show, without counting anything anew. */
final class SpreadsheetFormat implements DocumentExtractor {
    @Override
    public @Nullable SourceFormat recognise(byte[] file) throws IOException {
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            return archive != null && archive.has("xl/workbook.xml") ? SourceFormat.SPREADSHEET : null;
        }
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException, SAXException {
        try (DocumentArchive archive = DocumentArchive.open(file)) {
            Document document = new Document();
            if (archive != null) {
                sheets(archive, limits).choose(document);
            }
            return document;
        }
    }

    /** The package is only read, so there is nothing to write back where it would be closed. */
    private static DocumentSheets sheets(DocumentArchive archive, ReadingLimits limits)
            throws IOException, SAXException {
        try {
            OPCPackage parts = OPCPackage.open(archive.bounded());
            XSSFReader workbook = new XSSFReader(parts);
            SharedStrings strings = new ReadOnlySharedStringsTable(parts);
            DocumentSheets sheets = new DocumentSheets();
            XSSFReader.SheetIterator each = workbook.getSheetIterator();
            while (each.hasNext()) {
                try (InputStream xml = each.next()) {
                    sheets.add(each.getSheetName(), rows(xml, workbook.getStylesTable(), strings, limits));
                }
            }
            parts.revert();
            return sheets;
        } catch (OpenXML4JException damage) {
            throw new IOException(damage);
        }
    }

    private static List<List<String>> rows(
            InputStream xml, StylesTable styles, SharedStrings strings, ReadingLimits limits)
            throws IOException, SAXException {
        SpreadsheetRows rows = new SpreadsheetRows(limits);
        DocumentXml.parse(xml, new XSSFSheetXMLHandler(styles, null, strings, rows, new DataFormatter(), false));
        return rows.list();
    }
}
