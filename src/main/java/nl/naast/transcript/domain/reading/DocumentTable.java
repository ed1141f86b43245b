package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds a conversation, and what its columns mean; -1 for none.
 *
 * @param first the index of the first row that is no heading
 * @param voices the columns that each belong to one speaker, empty where a row is a turn
 */
record DocumentTable(Document.Table table, int first, int speaker, int text, int start, int end, List<Integer> voices) {
    /** A heading may stand above the names of the columns. */
    private static final int HIGHEST_HEADER = 3;

    private static final char ANY_DELIMITER = ';';

    /**
     * Null where this table holds no conversation.
     *
     * @param lenient labels need not recur: a table of facts looks like that too
     */
    static @Nullable DocumentTable in(Document.Table table, boolean lenient) {
        if (table.width() < 2) {
            return null;
        }
        DocumentTable found = withHeader(table);
        found = found != null ? found : withVoices(table);
        return found != null ? found : DocumentColumns.among(table, lenient);
    }

    private static @Nullable DocumentTable withHeader(Document.Table table) {
        List<List<String>> rows = table.rows();
        for (int index = 0; index < Math.min(HIGHEST_HEADER, rows.size()); index++) {
            CsvColumns columns = CsvColumns.in(rows.get(index), ANY_DELIMITER);
            if (columns != null && (columns.speaker() >= 0 || DocumentLines.in(table) == null)) {
                return new DocumentTable(
                        table, index + 1, columns.speaker(), columns.text(), columns.start(), columns.end(), List.of());
            }
        }
        return null;
    }

    /** Two or more roles side by side, with what each says below its own. */
    private static @Nullable DocumentTable withVoices(Document.Table table) {
        List<String> header = table.rows().get(0);
        List<Integer> voices = IntStream.range(0, header.size())
                .filter(column -> RoleWords.isRole(label(header.get(column))))
                .boxed()
                .toList();
        boolean different = voices.stream()
                        .map(header::get)
                        .map(DocumentTable::label)
                        .distinct()
                        .count()
                == voices.size();
        boolean said = table.rows().stream()
                .skip(1)
                .allMatch(row -> row.isEmpty() || voices.stream().noneMatch(at -> isRole(cell(row, at))));
        return voices.size() >= 2 && different && said && table.rows().size() > 1
                ? new DocumentTable(table, 1, -1, -1, -1, -1, voices)
                : null;
    }

    private static boolean isRole(String cell) {
        return RoleWords.isRole(label(cell));
    }

    static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    /** What stands in the column of speakers, without the colon or dash that people put there. */
    static String label(String cell) {
        return Reading.label(cell.replaceFirst("[\\s:–—-]+$", ""));
    }
}
