package nl.naast.transcript.domain.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Collects paragraphs and tables as a document names them; a table within a cell becomes text of that cell. */
final class DocumentOutline {
    /** Far more than anybody writes, and little enough to hold. */
    private static final int MOST_CELLS = 64;

    private static final class Grid {
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
    }

    private final Document document;
    private final Deque<Grid> tables = new ArrayDeque<>();

    DocumentOutline(Document document) {
        this.document = document;
    }

    void paragraph(String text) {
        Grid table = tables.peek();
        if (table == null) {
            document.paragraph(text);
        } else {
            table.cell.append(table.cell.isEmpty() ? "" : "\n").append(text);
        }
    }

    void startTable() {
        tables.push(new Grid());
    }

    void startRow() {
        inTable().row = new ArrayList<>();
    }

    void endCell(int times) {
        Grid table = inTable();
        String text = table.cell.toString().strip();
        table.cell.setLength(0);
        for (int i = 0; i < (text.isEmpty() ? Math.min(times, MOST_CELLS) : 1); i++) {
            if (table.row.size() < MOST_CELLS || !text.isEmpty()) {
                table.row.add(text);
            }
        }
    }

    void endRow() {
        Grid table = inTable();
        table.rows.add(table.row);
    }

    /** The rows of the table that ends; empty where it lay within another. */
    List<List<String>> endTable() {
        Grid table = inTable();
        tables.pop();
        if (tables.isEmpty()) {
            return table.rows;
        }
        paragraph(table.rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")));
        return List.of();
    }

    private Grid inTable() {
        if (tables.isEmpty()) {
            tables.push(new Grid());
        }
        return tables.element();
    }
}
