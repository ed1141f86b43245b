package nl.naast.transcript.domain.reading;

import java.io.IOException;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Word documents of 1997 to 2003 (.doc). */
final class OldWordFormat implements DocumentExtractor {
    @Override
    public @Nullable SourceFormat recognise(byte[] file) throws IOException {
        boolean word = DocumentStorage.is(file) && DocumentStorage.holds(file, "WordDocument");
        return word ? SourceFormat.OLD_WORD : null;
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException {
        try (POIFSFileSystem storage = DocumentStorage.open(file);
                HWPFDocument word = new HWPFDocument(storage)) {
            Document document = new Document();
            new OldWordBody(document).read(word);
            return document;
        } catch (EncryptedDocumentException locked) {
            throw new BusinessRuleViolation("transcript.violation.locked");
        } catch (OldFileFormatException beforeTheseTimes) {
            throw new BusinessRuleViolation("transcript.violation.oldOffice");
        }
    }
}
