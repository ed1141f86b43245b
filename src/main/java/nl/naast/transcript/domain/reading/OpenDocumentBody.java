package nl.naast.transcript.domain.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one part of a LibreOffice document: OpenDocument 1.3 part 3, chapters 4 to 9. */
final class OpenDocumentBody extends DefaultHandler {
    private static final int MOST_SPACES = 20;
    private static final Set<String> SKIPPED = Set.of(
            "note-citation",
            "creator",
            "date",
            "date-string",
            "creator-initials",
            "change-info",
            "number",
            "title",
            "desc",
            "forms",
            "ruby-text",
            "sender-initials",
            "event-listeners",
            "scripts",
            "script");
    private static final Map<String, String> BESIDE = Map.ofEntries(
            Map.entry("annotation", "transcript.leftOut.comment"),
            Map.entry("note", "transcript.leftOut.footnote"),
            Map.entry("tracked-changes", "transcript.leftOut.deleted"),
            Map.entry("hidden-text", "transcript.leftOut.hidden"),
            Map.entry("header", "transcript.leftOut.pageHeader"),
            Map.entry("header-left", "transcript.leftOut.pageHeader"),
            Map.entry("header-first", "transcript.leftOut.pageHeader"),
            Map.entry("footer", "transcript.leftOut.pageFooter"),
            Map.entry("footer-left", "transcript.leftOut.pageFooter"),
            Map.entry("footer-first", "transcript.leftOut.pageFooter"));

    private final Document document;
    private final DocumentOutline outline;
    private final DocumentSheets sheets = new DocumentSheets();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final StringBuilder beside = new StringBuilder();
    private int skipping;
    private int besides;
    private int cellTimes;
    private boolean inSpreadsheet;
    private String sheet = "";

    OpenDocumentBody(Document document) {
        this.document = document;
        this.outline = new DocumentOutline(document);
    }

    /** Empty for what is no spreadsheet. */
    DocumentSheets sheets() {
        return sheets;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
        } else if (isBeside(uri, name)) {
            besides++;
        } else if (uri.contains(":text:")) {
            startText(name, attributes);
        } else if (uri.contains(":table:") && besides == 0) {
            startTable(name, attributes);
        } else if (name.equals("spreadsheet")) {
            inSpreadsheet = true;
        }
    }

    private static boolean isBeside(String uri, String name) {
        return BESIDE.containsKey(name)
                && (uri.contains(":text:") || uri.contains(":style:") || uri.contains(":office:"));
    }

    private void startText(String name, Attributes attributes) {
        switch (name) {
            case "p", "h" -> paragraphs.push(new StringBuilder());
            case "tab" -> write("\t");
            case "line-break" -> write("\n");
            case "s" -> write(" ".repeat(Math.min(MOST_SPACES, number(attributes, "c"))));
            default -> {}
        }
    }

    private void startTable(String name, Attributes attributes) {
        switch (name) {
            case "table" -> {
                sheet = text(attributes, "name");
                outline.startTable();
            }
            case "table-row" -> outline.startRow();
            case "table-cell", "covered-table-cell" -> cellTimes = number(attributes, "number-columns-repeated");
            default -> {}
        }
    }

    private static int number(Attributes attributes, String name) {
        String value = text(attributes, name);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 1;
    }

    private static String text(Attributes attributes, String name) {
        for (int index = 0; index < attributes.getLength(); index++) {
            if (attributes.getLocalName(index).equals(name)) {
                return attributes.getValue(index);
            }
        }
        return "";
    }

    /** White space is as in a browser: only what is written out as such counts. */
    @Override
    public void characters(char[] letters, int from, int length) {
        if (skipping == 0) {
            write(new String(letters, from, length).replaceAll("[ \\t\\r\\n]+", " "));
        }
    }

    private void write(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (besides > 0) {
            beside.append(text);
        } else if (paragraph != null) {
            paragraph.append(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (skipping > 0) {
            skipping--;
        } else if (isBeside(uri, name)) {
            endBeside(name);
        } else if (uri.contains(":text:") && (name.equals("p") || name.equals("h"))) {
            endParagraph();
        } else if (uri.contains(":table:") && besides == 0) {
            endTable(name);
        }
    }

    private void endBeside(String name) {
        besides--;
        String reason = BESIDE.get(name);
        if (besides == 0 && reason != null) {
            document.leaveOut(reason, beside.toString());
            beside.setLength(0);
        }
    }

    private void endParagraph() {
        String text = paragraphs.pop().toString();
        if (besides > 0) {
            beside.append('\n');
        } else if (!paragraphs.isEmpty()) {
            boxes.add(text);
        } else {
            outline.paragraph(text);
            boxes.forEach(outline::paragraph);
            boxes.clear();
        }
    }

    private void endTable(String name) {
        switch (name) {
            case "table-cell", "covered-table-cell" -> outline.endCell(cellTimes);
            case "table-row" -> outline.endRow();
            case "table" -> keep(outline.endTable());
            default -> {}
        }
    }

    private void keep(List<List<String>> rows) {
        if (inSpreadsheet) {
            sheets.add(sheet, rows);
        } else if (!rows.isEmpty()) {
            document.table(rows);
        }
    }
}
