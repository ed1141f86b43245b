package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one sheet, each cell where its column stands. */
final class SpreadsheetRows implements SheetContentsHandler {
    /** Columns further right are no conversation. */
    static final int MOST_COLUMNS = 64;

    private final ReadingLimits limits;
    private final List<List<String>> rows = new ArrayList<>();
    private int filled;

    SpreadsheetRows(ReadingLimits limits) {
        this.limits = limits;
    }

    List<List<String>> list() {
        return rows;
    }

    /** Rows that were never filled in keep their place, up to where nobody would write. */
    @Override
    public void startRow(int number) {
        while (rows.size() < Math.min(number, 10 * limits.maxTurns())) {
            rows.add(new ArrayList<>());
        }
        rows.add(new ArrayList<>());
    }

    @Override
    public void endRow(int number) {
        filled += last().isEmpty() ? 0 : 1;
        limits.allowTurns(filled / 2);
    }

    @Override
    public void cell(@Nullable String reference, @Nullable String shown, @Nullable XSSFComment comment) {
        int column = reference == null ? last().size() : new CellReference(reference).getCol();
        add(column, shown == null ? "" : shown);
    }

    void add(int column, String shown) {
        List<String> row = last();
        if (!shown.isBlank() && column < MOST_COLUMNS) {
            while (row.size() < column) {
                row.add("");
            }
            row.add(shown.strip());
        }
    }

    private List<String> last() {
        return rows.get(rows.size() - 1);
    }
}
