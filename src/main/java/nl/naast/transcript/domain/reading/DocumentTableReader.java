package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a table into turns: every row is one, or every filled cell where speakers have columns of their own. */
final class DocumentTableReader {
    private final DocumentTable table;
    private final Reading reading;
    private final StringBuilder said = new StringBuilder();
    private String speaker = "";
    private int openedAt;
    private @Nullable Long start;
    private @Nullable Long end;

    private DocumentTableReader(DocumentTable table, Reading reading) {
        this.table = table;
        this.reading = reading;
    }

    static void read(DocumentTable table, Reading reading) {
        if (table.speaker() < 0 && table.voices().isEmpty()) {
            reading.guess("transcript.guess.noSpeakers");
        }
        new DocumentTableReader(table, reading).readAll();
    }

    private void readAll() {
        List<List<String>> rows = table.table().rows();
        for (int index = 0; index < rows.size(); index++) {
            int line = table.table().number() + index;
            if (index < table.first()) {
                reportHeading(line, rows.get(index));
            } else if (table.voices().isEmpty()) {
                row(line, rows.get(index));
            } else {
                voices(line, rows.get(index));
            }
        }
        close();
        reportUnread();
    }

    /** The names of columns that are read are no loss. */
    private void reportHeading(int line, List<String> row) {
        if (line - table.table().number() < table.first() - 1) {
            reading.leaveOut(
                    line, "transcript.leftOut.header", String.join(" ", row).strip());
        }
    }

    private void row(int line, List<String> row) {
        String text = DocumentTable.cell(row, table.text());
        String who = DocumentTable.cell(row, table.speaker());
        if (text.isEmpty() && !SpeakerLabels.isPossible(DocumentTable.label(who))) {
            goOn(line, who);
        } else {
            open(line, DocumentTable.label(who), text);
            times(line, row);
        }
    }

    /** What stands alone where a speaker should be is a remark, and stays with the words before it. */
    private void goOn(int line, String remark) {
        if (remark.isBlank()) {
            return;
        }
        if (said.isEmpty()) {
            reading.leaveOut(line, "transcript.leftOut.beforeFirstSpeaker", remark);
        } else {
            said.append('\n').append(remark);
        }
    }

    /** An empty cell means the same speaker as above, as people do in tables. */
    private void open(int line, String label, String text) {
        close();
        if (label.isEmpty() && !speaker.isEmpty()) {
            reading.guess("transcript.guess.sameSpeaker");
        }
        speaker = label.isEmpty() ? speaker : label;
        openedAt = line;
        said.append(text.isEmpty() ? " " : text);
    }

    private void times(int line, List<String> row) {
        DocumentTimes from = DocumentTimes.of(DocumentTable.cell(row, table.start()));
        DocumentTimes to = DocumentTimes.of(DocumentTable.cell(row, table.end()));
        start = from == null ? null : from.start();
        end = to != null ? to.start() : from == null ? null : from.end();
        reportTime(line, DocumentTable.cell(row, table.start()), from);
        reportTime(line, DocumentTable.cell(row, table.end()), to);
    }

    private void reportTime(int line, String cell, @Nullable DocumentTimes read) {
        if (read == null && !cell.isEmpty()) {
            reading.leaveOut(line, "transcript.leftOut.time", cell);
        }
    }

    private void voices(int line, List<String> row) {
        List<String> header = table.table().rows().get(0);
        for (int column : table.voices()) {
            String text = DocumentTable.cell(row, column);
            if (!text.isEmpty()) {
                reading.turn(line, DocumentTable.label(header.get(column)), null, null, text);
            }
        }
    }

    private void close() {
        if (!said.isEmpty()) {
            reading.turn(openedAt, speaker, start, end, said.toString());
        }
        said.setLength(0);
        start = null;
        end = null;
    }

    private void reportUnread() {
        Set<Integer> read = Stream.concat(
                        Stream.of(table.speaker(), table.text(), table.start(), table.end()), table.voices().stream())
                .collect(Collectors.toSet());
        IntStream.range(0, table.table().width())
                .filter(column -> !read.contains(column))
                .mapToObj(this::column)
                .filter(cells -> !cells.isBlank())
                .forEach(cells -> reading.leaveOut(table.table().number(), "transcript.leftOut.columns", cells));
    }

    private String column(int column) {
        return table.table().rows().stream()
                .map(row -> DocumentTable.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
