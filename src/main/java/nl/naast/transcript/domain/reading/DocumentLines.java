package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table in which one column holds written-out conversation, "H: Hello", with the labels in the text. */
record DocumentLines(int column) {
    private static final int MOST_LOOKED_AT = 400;

    /** Null where no column does. */
    static @Nullable DocumentLines in(Document.Table table) {
        return IntStream.range(0, table.width())
                .filter(column -> isLabelled(lines(table, column)))
                .mapToObj(DocumentLines::new)
                .findFirst()
                .orElse(null);
    }

    private static List<String> lines(Document.Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> DocumentTable.cell(row, column).lines())
                .filter(line -> !line.isBlank())
                .limit(MOST_LOOKED_AT)
                .toList();
    }

    private static boolean isLabelled(List<String> lines) {
        List<String> labels = lines.stream()
                .map(LabelledLine::of)
                .filter(Objects::nonNull)
                .map(LabelledLine::label)
                .toList();
        SpeakerLabels accepted = SpeakerLabels.among(labels);
        long labelled = labels.stream().filter(accepted::has).count();
        return labelled >= 2 && labelled * 2 >= lines.size();
    }

    /** A time before it goes along; other columns are for {@link #beside}. */
    String text(List<String> row) {
        String said = DocumentTable.cell(row, column);
        String time = IntStream.range(0, row.size())
                .filter(other -> other != column && isTime(DocumentTable.cell(row, other)))
                .mapToObj(other -> DocumentTable.cell(row, other) + " ")
                .findFirst()
                .orElse("");
        return said.isEmpty() ? "" : time + said;
    }

    List<String> beside(List<String> row) {
        return IntStream.range(0, row.size())
                .filter(other -> other != column)
                .mapToObj(other -> DocumentTable.cell(row, other))
                .filter(cell -> !cell.isEmpty() && !isTime(cell))
                .toList();
    }

    private static boolean isTime(String cell) {
        return cell.indexOf(':') > 0 && DocumentTimes.of(cell) != null;
    }
}
