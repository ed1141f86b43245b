package nl.naast.transcript.domain.reading;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Annotation files of ELAN. */
final class ElanFormat implements FormatReader {
    private static final Pattern START =
            Pattern.compile("\\s*+(?:<\\?xml[^>]{0,200}>\\s*+)?(?:<!--[^>]{0,400}-->\\s*+)?<ANNOTATION_DOCUMENT\\b");

    @Override
    public @Nullable Recognised recognise(Source source) {
        return START.matcher(source.text()).lookingAt()
                ? new Recognised(SourceFormat.ELAN, reading -> read(source.text(), reading))
                : null;
    }

    private static void read(String text, Reading reading) {
        try {
            new ElanReader(ElanParser.parse(text), reading).read();
        } catch (XMLStreamException broken) {
            throw new BusinessRuleViolation("transcript.violation.brokenXml");
        }
    }
}
