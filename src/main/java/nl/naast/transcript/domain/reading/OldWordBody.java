package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Reads the stories of a Word 97 document; marks within the text are those of [MS-DOC] 2.4.1. */
final class OldWordBody {
    private static final char FIELD = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final Document document;
    private int inCode;

    OldWordBody(Document document) {
        this.document = document;
    }

    void read(HWPFDocument word) {
        body(word.getRange());
        besides("transcript.leftOut.pageHeader", word.getHeaderStoryRange());
        besides("transcript.leftOut.footnote", word.getFootnoteRange());
        besides("transcript.leftOut.footnote", word.getEndnoteRange());
        besides("transcript.leftOut.comment", word.getCommentsRange());
        inCode = 0;
        paragraphs(word.getMainTextboxRange());
    }

    private void body(Range range) {
        int index = 0;
        while (index < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(index);
            if (paragraph.isInTable()) {
                index += table(range.getTable(paragraph));
            } else {
                document.paragraph(text(paragraph));
                index++;
            }
        }
    }

    private void paragraphs(Range range) {
        for (int index = 0; index < range.numParagraphs(); index++) {
            String text = text(range.getParagraph(index));
            if (!text.isBlank()) {
                document.paragraph(text);
            }
        }
    }

    /** How many paragraphs it takes; at least one, so that damage does not keep us here. */
    private int table(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index < table.numRows(); index++) {
            rows.add(cells(table.getRow(index)));
        }
        if (!rows.isEmpty()) {
            document.table(rows);
        }
        return Math.max(1, table.numParagraphs());
    }

    private List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (int index = 0; index < row.numCells(); index++) {
            cells.add(lines(row.getCell(index)));
        }
        return cells;
    }

    private String lines(Range range) {
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < range.numParagraphs(); index++) {
            lines.add(text(range.getParagraph(index)));
        }
        return String.join("\n", lines).strip();
    }

    private void besides(String reason, Range range) {
        for (int index = 0; index < range.numParagraphs(); index++) {
            document.leaveOut(reason, text(range.getParagraph(index)));
        }
    }

    private String text(Paragraph paragraph) {
        StringBuilder shown = new StringBuilder();
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            String text = shown(run.text());
            if (run.isMarkedDeleted()) {
                document.leaveOut("transcript.leftOut.deleted", text);
            } else if (run.isVanished() || run.isFldVanished()) {
                document.leaveOut("transcript.leftOut.hidden", text);
            } else {
                shown.append(text);
            }
        }
        return shown.toString();
    }

    private String shown(String raw) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char mark = raw.charAt(i);
            if (mark == FIELD) {
                inCode++;
            } else if (mark == FIELD_RESULT || mark == FIELD_END) {
                inCode = Math.max(0, inCode - 1);
            } else if (inCode == 0) {
                shown.append(letter(mark));
            }
        }
        return shown.toString();
    }

    private static String letter(char mark) {
        return switch (mark) {
            case 0x0B -> "\n";
            case 0x1E -> "-";
            case '\t' -> "\t";
            default -> mark < ' ' ? "" : String.valueOf(mark);
        };
    }
}
