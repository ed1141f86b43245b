package nl.naast.transcript.domain.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table into turns: every row is one. */
final class CsvReader {
    private final CsvTable table;
    private final CsvColumns columns;
    private final Reading reading;
    private String speaker = "";

    private CsvReader(CsvTable table, Reading reading) {
        this.table = table;
        this.columns = table.columns();
        this.reading = reading;
    }

    static void read(CsvTable table, Reading reading) {
        CsvColumns columns = table.columns();
        if (!columns.unread().isEmpty()) {
            reading.leaveOut(1, "transcript.leftOut.columns", String.join(", ", columns.unread()));
        }
        if (columns.speaker() < 0) {
            reading.guess("transcript.guess.noSpeakers");
        }
        CsvReader reader = new CsvReader(table, reading);
        table.rows().forEach(reader::row);
    }

    private void row(CsvTable.Row row) {
        int size = row.cells().size();
        if (size <= columns.text()) {
            reading.leaveOut(row.line(), "transcript.leftOut.shortRow", String.join(" ", row.cells()));
            return;
        }
        Long start = millis(row, columns.start());
        Long end = millis(row, columns.end());
        reading.turn(row.line(), speaker(row), start, end, text(row));
    }

    /** An empty cell means the same speaker as above, as people do in spreadsheets. */
    private String speaker(CsvTable.Row row) {
        String label = row.cell(columns.speaker());
        if (label.isEmpty() && !speaker.isEmpty()) {
            reading.guess("transcript.guess.sameSpeaker");
        }
        speaker = label.isEmpty() ? speaker : label;
        return speaker;
    }

    /** Delimiters that nobody quoted cut the last column in pieces; elsewhere nobody can tell what belongs where. */
    private String text(CsvTable.Row row) {
        List<String> cells = row.cells();
        if (cells.size() <= columns.count()) {
            return row.cell(columns.text());
        }
        if (columns.text() == columns.count() - 1) {
            return String.join(String.valueOf(table.delimiter()), cells.subList(columns.text(), cells.size()));
        }
        List<String> extra = cells.subList(columns.count(), cells.size());
        reading.leaveOut(row.line(), "transcript.leftOut.longRow", String.join(" ", extra));
        return row.cell(columns.text());
    }

    private @Nullable Long millis(CsvTable.Row row, int column) {
        String cell = row.cell(column);
        Long millis = ClockTime.millis(cell);
        if (millis == null && !cell.isEmpty()) {
            reading.leaveOut(row.line(), "transcript.leftOut.time", cell);
        }
        return millis != null && columns.millis() && cell.indexOf(':') < 0 ? (Long) (millis / 1000) : millis;
    }
}
