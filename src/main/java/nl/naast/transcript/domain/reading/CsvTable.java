package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A text that is a table: its delimiter, what its columns mean, and its rows without the header. */
record CsvTable(char delimiter, CsvColumns columns, List<Row> rows) {
    /** @param line where the row starts, from 1 */
    record Row(int line, List<String> cells) {
        String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    private static final List<Character> DELIMITERS = List.of('\t', ';', ',');
    private static final int SAMPLE = 20;

    /** Null where the text is no table of who said what. */
    static @Nullable CsvTable in(String text) {
        for (char delimiter : DELIMITERS) {
            CsvTable table = in(text, delimiter);
            if (table != null) {
                return table;
            }
        }
        return null;
    }

    private static @Nullable CsvTable in(String text, char delimiter) {
        List<Row> first = rows(text, delimiter, SAMPLE);
        if (first.isEmpty()) {
            return null;
        }
        CsvColumns header = CsvColumns.in(first.get(0).cells(), delimiter);
        if (header != null) {
            List<Row> rows = rows(text, delimiter, Integer.MAX_VALUE);
            return new CsvTable(delimiter, header, rows.subList(1, rows.size()));
        }
        return isSpeakerAndText(first) ? withoutHeader(text, delimiter) : null;
    }

    private static @Nullable CsvTable withoutHeader(String text, char delimiter) {
        List<Row> rows = rows(text, delimiter, Integer.MAX_VALUE);
        return isSpeakerAndText(rows) ? new CsvTable(delimiter, CsvColumns.withoutHeader(), rows) : null;
    }

    /** Without a header only one shape is unmistakable: recurring labels, then what they say. */
    private static boolean isSpeakerAndText(List<Row> rows) {
        List<String> first = rows.stream()
                .filter(row -> row.cells().size() >= 2)
                .map(row -> Reading.label(row.cell(0)))
                .filter(SpeakerLabels::isPossible)
                .toList();
        SpeakerLabels labels = SpeakerLabels.among(first);
        long labelled = first.stream().filter(labels::has).count();
        return rows.size() >= 2 && labelled * 10 >= rows.size() * 9L;
    }

    private static List<Row> rows(String text, char delimiter, int most) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format(delimiter))) {
            Iterator<CSVRecord> records = parser.iterator();
            int line = 1;
            while (rows.size() < most && records.hasNext()) {
                rows.add(new Row(line, records.next().toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return rows;
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
    }
}
