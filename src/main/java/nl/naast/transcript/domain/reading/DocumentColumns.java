package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out from what stands in them which columns of a table are speakers, words and times. */
final class DocumentColumns {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");
    private static final int MOST_LOOKED_AT = 400;

    private final Document.Table table;
    private final boolean lenient;
    private final List<List<String>> rows;

    private DocumentColumns(Document.Table table, boolean lenient, int first) {
        this.table = table;
        this.lenient = lenient;
        this.rows = table.rows().stream().skip(first).limit(MOST_LOOKED_AT).toList();
    }

    /** The first row may be a heading in words we do not know; then the rest tells. */
    static @Nullable DocumentTable among(Document.Table table, boolean lenient) {
        DocumentTable all = new DocumentColumns(table, lenient, 0).found(0);
        return all != null ? all : new DocumentColumns(table, lenient, 1).found(1);
    }

    private @Nullable DocumentTable found(int first) {
        int start = column(cell -> DocumentTimes.of(cell) != null && cell.indexOf(':') >= 0);
        int number = column(cell -> NUMBER.matcher(cell).matches());
        int speaker = speaker(start, number);
        int text = speaker < 0 ? -1 : longest(start, number, speaker);
        if (text < 0 || !isConversation(speaker, text)) {
            return null;
        }
        int heading = first + (isHeading(speaker) ? 1 : 0);
        return new DocumentTable(table, heading, speaker, text, start, -1, List.of());
    }

    private int column(Predicate<String> kind) {
        return columns()
                .filter(column -> share(column, kind) >= 0.8 && cells(column).size() >= 2)
                .findFirst()
                .orElse(-1);
    }

    private IntStream columns() {
        return IntStream.range(0, table.width());
    }

    private List<String> cells(int column) {
        return rows.stream()
                .map(row -> DocumentTable.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private double share(int column, Predicate<String> kind) {
        List<String> cells = cells(column);
        return cells.isEmpty() ? 0 : cells.stream().filter(kind).count() / (double) cells.size();
    }

    private int speaker(int start, int number) {
        return columns()
                .filter(column -> column != start && column != number)
                .filter(column -> share(column, cell -> isLabel(column, cell)) >= 0.6)
                .findFirst()
                .orElse(-1);
    }

    private boolean isLabel(int column, String cell) {
        String label = DocumentTable.label(cell);
        boolean marked = !label.equals(Reading.label(cell));
        return SpeakerLabels.isPossible(label) && (marked || among(column).has(label));
    }

    private SpeakerLabels among(int column) {
        return SpeakerLabels.among(labels(column));
    }

    private List<String> labels(int column) {
        return cells(column).stream().map(DocumentTable::label).toList();
    }

    private int longest(int... taken) {
        return columns()
                .filter(column -> IntStream.of(taken).noneMatch(other -> other == column))
                .boxed()
                .max(Comparator.comparingInt(this::letters).thenComparing(Comparator.reverseOrder()))
                .filter(column -> letters(column) > 0)
                .orElse(-1);
    }

    private int letters(int column) {
        return cells(column).stream().mapToInt(String::length).sum();
    }

    /** Somebody speaks twice, which no list of facts about people does; leniently, everybody has a role. */
    private boolean isConversation(int speaker, int text) {
        List<String> labels = new ArrayList<>();
        for (List<String> row : rows) {
            String label = DocumentTable.label(DocumentTable.cell(row, speaker));
            if (!DocumentTable.cell(row, text).isEmpty() && SpeakerLabels.isPossible(label)) {
                labels.add(label);
            }
        }
        boolean recurring = labels.stream().distinct().count() < labels.size();
        return recurring || (lenient && labels.size() >= 2 && labels.stream().allMatch(RoleWords::isRole));
    }

    private boolean isHeading(int speaker) {
        String cell = rows.isEmpty() ? "" : DocumentTable.cell(rows.get(0), speaker);
        return !cell.isEmpty() && !isLabel(speaker, cell);
    }
}
