package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a document into turns: tables of a conversation row by row, its paragraphs as plain text. */
final class DocumentReader {
    private final Document document;
    private final Reading reading;
    private final boolean lenient;
    private final boolean hasTables;
    private final List<Document.Paragraph> run = new ArrayList<>();

    private DocumentReader(Document document, Reading reading, boolean lenient) {
        this.document = document;
        this.reading = reading;
        this.lenient = lenient;
        this.hasTables = hasTables(document, lenient);
    }

    static void read(Document document, Reading reading) {
        document.tell(reading);
        boolean lenient = !hasTables(document, false) && !isLabelled(document);
        new DocumentReader(document, reading, lenient).readAll();
    }

    private static boolean hasTables(Document document, boolean lenient) {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Document.Table table && DocumentTable.in(table, lenient) != null);
    }

    private static boolean isLabelled(Document document) {
        List<Document.Paragraph> paragraphs = document.blocks().stream()
                .filter(Document.Paragraph.class::isInstance)
                .map(Document.Paragraph.class::cast)
                .toList();
        return DocumentText.of(paragraphs).isLabelled(Set.of());
    }

    private void readAll() {
        for (Document.Block block : document.blocks()) {
            if (block instanceof Document.Paragraph paragraph) {
                run.add(paragraph);
            } else if (block instanceof Document.Table table) {
                table(table);
            }
        }
        endRun();
    }

    private void table(Document.Table table) {
        DocumentTable conversation = DocumentTable.in(table, lenient);
        DocumentLines lines = DocumentLines.in(table);
        if (conversation != null) {
            endRun();
            DocumentTableReader.read(conversation, reading);
        } else if (lines != null) {
            lines(table, lines);
        } else if (table.width() < 2) {
            lines(table, new DocumentLines(0));
        } else {
            reading.leaveOut(table.number(), "transcript.leftOut.table", table.text());
        }
    }

    private void lines(Document.Table table, DocumentLines lines) {
        for (int index = 0; index < table.rows().size(); index++) {
            List<String> row = table.rows().get(index);
            int number = table.number() + index;
            run.add(new Document.Paragraph(number, lines.text(row)));
            lines.beside(row).forEach(cell -> reading.leaveOut(number, "transcript.leftOut.columns", cell));
        }
    }

    private void endRun() {
        DocumentText text = DocumentText.of(run);
        run.clear();
        reading.placing(text::place);
        if (hasTables && !text.isLabelled(speakers())) {
            leaveOut(text, text.lines().size(), "transcript.leftOut.outsideTable");
        } else if (!text.isBlank()) {
            readText(text);
        }
        reading.placing(line -> line);
    }

    private Set<String> speakers() {
        return new LinkedHashSet<>(reading.speakers());
    }

    private void readText(DocumentText text) {
        if (DocumentMeeting.is(text)) {
            DocumentMeeting.read(text, reading);
        } else {
            text.names().tell(reading);
            int front = text.names().front(text.lines());
            leaveOut(text, front, "transcript.leftOut.header");
            PlainTextReader.read(text.text(front), text.known(), reading);
        }
    }

    private void leaveOut(DocumentText text, int lines, String reason) {
        for (int index = 0; index < lines; index++) {
            String line = text.lines().get(index);
            if (!line.isBlank()) {
                reading.leaveOut(index + 1, reason, line);
            }
        }
    }
}
