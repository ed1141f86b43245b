package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a PDF from top to bottom, with where on the page they stand. */
final class PdfLines extends PDFTextStripper {
    private static final int MOST_OPERATORS = 2_000_000;
    private static final int MOST_LETTERS = 2_000_000;
    /** So many spaces make a column. */
    private static final double WIDE = 2.5;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable TextPosition first;
    private @Nullable TextPosition last;
    private int operators;
    private int letters;

    PdfLines() {
        setSortByPosition(true);
    }

    List<PdfLine> list() {
        return lines;
    }

    boolean isEmpty() {
        return lines.stream().allMatch(line -> line.text().isBlank());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new DocumentTooLarge();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        letters++;
        if (letters <= MOST_LETTERS) {
            super.processTextPosition(position);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> positions) throws IOException {
        if (letters > MOST_LETTERS) {
            throw new DocumentTooLarge();
        }
        if (!positions.isEmpty()) {
            TextPosition start = positions.get(0);
            text.append(before(start)).append(word);
            first = first == null ? start : first;
            last = positions.get(positions.size() - 1);
        }
    }

    private String before(TextPosition start) {
        TextPosition previous = last;
        if (previous == null) {
            return "";
        }
        double gap = start.getXDirAdj() - previous.getXDirAdj() - previous.getWidthDirAdj();
        return gap > WIDE * Math.max(1, previous.getWidthOfSpace()) ? "\t" : " ";
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        TextPosition start = first;
        TextPosition end = last;
        if (start != null && end != null && !text.toString().isBlank()) {
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    start.getXDirAdj(),
                    end.getXDirAdj() + end.getWidthDirAdj(),
                    start.getYDirAdj(),
                    start.getYDirAdj() / Math.max(1, start.getPageHeight()),
                    text.toString().strip()));
        }
        text.setLength(0);
        first = null;
        last = null;
    }
}
