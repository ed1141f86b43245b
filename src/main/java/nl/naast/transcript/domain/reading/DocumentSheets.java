package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sheets of a spreadsheet, of which the first that holds a conversation is read. */
final class DocumentSheets {
    private record Sheet(String name, Document.Table table) {
        boolean isEmpty() {
            return table.text().isBlank();
        }

        String text() {
            return name + ": " + table.text();
        }
    }

    private final List<Sheet> sheets = new ArrayList<>();

    void add(String name, List<List<String>> rows) {
        sheets.add(new Sheet(name, new Document.Table(1, rows)));
    }

    void choose(Document document) {
        List<Sheet> filled = sheets.stream().filter(sheet -> !sheet.isEmpty()).toList();
        Optional<Sheet> chosen = filled.stream()
                .filter(sheet -> DocumentTable.in(sheet.table(), false) != null)
                .findFirst()
                .or(() -> filled.stream().findFirst());
        chosen.ifPresent(sheet -> document.table(sheet.table().rows()));
        filled.stream()
                .filter(sheet -> !sheet.equals(chosen.orElse(null)))
                .forEach(sheet -> document.leaveOut("transcript.leftOut.otherSheet", sheet.text()));
    }
}
