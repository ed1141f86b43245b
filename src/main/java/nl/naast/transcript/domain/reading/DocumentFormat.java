package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.util.Optional;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Reads documents of one kind; whatever is wrong inside one becomes a refusal. */
final class DocumentFormat implements FormatReader {
    private interface Work<T> {
        T done() throws IOException, SAXException;
    }

    private final DocumentExtractor extractor;

    DocumentFormat(DocumentExtractor extractor) {
        this.extractor = extractor;
    }

    @Override
    public @Nullable Recognised recognise(Source source) {
        return guarded(() -> Optional.ofNullable(extractor.recognise(source.bytes())))
                .map(format -> new Recognised(format, reading -> read(source, reading)))
                .orElse(null);
    }

    private void read(Source source, Reading reading) {
        Document document = guarded(() -> extractor.extract(source.bytes(), reading.limits()));
        DocumentReader.read(document, reading);
    }

    /** Libraries meet damage with every kind of exception; nesting without end overflows the stack. */
    private static <T> T guarded(Work<T> work) {
        try {
            return work.done();
        } catch (BusinessRuleViolation refused) {
            throw refused;
        } catch (IOException | SAXException | RuntimeException | StackOverflowError damage) {
            throw new BusinessRuleViolation(
                    isTooLarge(damage) ? "transcript.violation.unpacksTooLarge" : "transcript.violation.damaged");
        }
    }

    private static boolean isTooLarge(Throwable damage) {
        Throwable cause = damage;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof DocumentTooLarge) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
