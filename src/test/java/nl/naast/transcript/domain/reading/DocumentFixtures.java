package nl.naast.transcript.domain.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Small documents of every kind, made by the libraries themselves or written out where those cannot. */
final class DocumentFixtures {
    private static final String WORD_KINDS = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
            <Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
            </Types>""";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String OPEN = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
            + "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            + "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    interface Written {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private DocumentFixtures() {}

    static byte[] bytes(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            written.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, String> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, String> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    /** A line with a tab in it keeps that, as with hanging labels. */
    static byte[] word(List<String> paragraphs) {
        return bytes(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                paragraphs.forEach(text -> word.createParagraph().createRun().setText(text));
                word.write(out);
            }
        });
    }

    static byte[] wordTable(List<String> before, List<List<String>> rows, List<String> after) {
        return bytes(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                before.forEach(text -> word.createParagraph().createRun().setText(text));
                XWPFTable table = word.createTable(rows.size(), rows.get(0).size());
                for (int row = 0; row < rows.size(); row++) {
                    for (int cell = 0; cell < rows.get(row).size(); cell++) {
                        table.getRow(row).getCell(cell).setText(rows.get(row).get(cell));
                    }
                }
                after.forEach(text -> word.createParagraph().createRun().setText(text));
                word.write(out);
            }
        });
    }

    static byte[] wordXml(String body, String comments, String footnotes) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", WORD_KINDS);
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        parts.put("word/comments.xml", "<w:comments " + WORD + ">" + comments + "</w:comments>");
        parts.put("word/footnotes.xml", "<w:footnotes " + WORD + ">" + footnotes + "</w:footnotes>");
        return zip(parts);
    }

    static byte[] openDocument(String kind, String body, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument." + kind);
        parts.put(
                "content.xml",
                "<office:document-content " + OPEN + "><office:body>" + body
                        + "</office:body></office:document-content>");
        parts.put("styles.xml", "<office:document-styles " + OPEN + ">" + styles + "</office:document-styles>");
        return zip(parts);
    }

    static byte[] spreadsheet(boolean old, Map<String, List<List<String>>> sheets) {
        return bytes(out -> {
            try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
                sheets.forEach((name, rows) -> fill(workbook.createSheet(name), rows));
                workbook.write(out);
            }
        });
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int index = 0; index < rows.size(); index++) {
            Row row = sheet.createRow(index);
            for (int column = 0; column < rows.get(index).size(); column++) {
                row.createCell(column).setCellValue(rows.get(index).get(column));
            }
        }
    }

    /** Every page gets the header and its number; lines stand on a usual distance, empty ones leave a gap. */
    static byte[] pdf(String header, List<List<String>> pages) {
        PdfFonts.fromOurselves();
        return bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                for (int index = 0; index < pages.size(); index++) {
                    page(pdf, header, index + 1, pages.get(index));
                }
                pdf.save(out);
            }
        });
    }

    private static void page(PDDocument pdf, String header, int number, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            show(content, header, 810);
            show(content, "Pagina " + number + " van 3", 20);
            for (int line = 0; line < lines.size(); line++) {
                show(content, lines.get(line), 740 - 14 * line);
            }
        }
    }

    private static void show(PDPageContentStream content, String text, float height) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.newLineAtOffset(70, height);
        content.showText(text);
        content.endText();
    }
}
