package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Printed documents that carry their text (.pdf). */
final class PdfFormat implements DocumentExtractor {
    /** Programs accept a heading of some length before the file itself. */
    private static final int HEAD = 1_024;

    private static final int MOST_PAGES = 500;

    @Override
    public @Nullable SourceFormat recognise(byte[] file) {
        String head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-") ? SourceFormat.PDF : null;
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException {
        PdfBound.check(file);
        PdfFonts.fromOurselves();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            if (pdf.getNumberOfPages() > MOST_PAGES) {
                throw new DocumentTooLarge();
            }
            PdfLines lines = new PdfLines();
            lines.getText(pdf);
            if (lines.isEmpty()) {
                throw new BusinessRuleViolation("transcript.violation.pdfWithoutText");
            }
            return new PdfParagraphs(lines.list()).document();
        } catch (InvalidPasswordException locked) {
            throw new BusinessRuleViolation("transcript.violation.locked");
        }
    }
}
