package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the lines of pages together to paragraphs again. */
final class PdfParagraphs {
    private static final double GAP = 1.35;
    private static final double NEARLY_FULL = 0.9;
    private static final Pattern HYPHENATED = Pattern.compile(".*\\p{L}[-\u00ad\u2010]");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.?!…:”\"’')\\]]");

    private final List<PdfLine> lines;
    private final Document document = new Document();
    private final double usualStep;
    private final double width;

    PdfParagraphs(List<PdfLine> all) {
        PdfMargins margins = PdfMargins.of(all);
        margins.leaveOut(document);
        lines = margins.body();
        usualStep = usualStep();
        width = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    }

    Document document() {
        List<String> paragraph = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (index > 0 && parts(lines.get(index - 1), lines.get(index))) {
                document.paragraph(String.join("\n", paragraph));
                paragraph.clear();
            }
            append(paragraph, index);
        }
        document.paragraph(String.join("\n", paragraph));
        return document;
    }

    private double usualStep() {
        List<Double> steps = new ArrayList<>();
        for (int index = 1; index < lines.size(); index++) {
            double step = lines.get(index).base() - lines.get(index - 1).base();
            if (step > 0 && lines.get(index).page() == lines.get(index - 1).page()) {
                steps.add(step);
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 3);
    }

    /** On the next page only the end of a sentence parts. */
    private boolean parts(PdfLine above, PdfLine below) {
        if (above.page() != below.page()) {
            return SENTENCE_END.matcher(above.text()).matches();
        }
        return below.base() - above.base() > GAP * usualStep;
    }

    private void append(List<String> paragraph, int index) {
        String text = lines.get(index).text();
        int last = paragraph.size() - 1;
        if (last >= 0 && isHyphenated(lines.get(index - 1), text)) {
            String start = paragraph.get(last);
            paragraph.set(last, start.substring(0, start.length() - 1) + text);
            document.guess("transcript.guess.hyphens");
        } else {
            paragraph.add(text);
        }
    }

    /** Only at the end of a full line a hyphen may be the printer's. */
    private boolean isHyphenated(PdfLine above, String below) {
        return HYPHENATED.matcher(above.text()).matches()
                && above.right() >= NEARLY_FULL * width
                && !below.isEmpty()
                && Character.isLowerCase(below.codePointAt(0));
    }
}
