package nl.naast.transcript.domain.reading;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/** Takes one kind of document apart; what it throws besides refusals is the file's damage. */
interface DocumentExtractor {
    /** The format this is by its content, null where it is none of this one's. */
    @Nullable
    SourceFormat recognise(byte[] file) throws IOException, SAXException;

    Document extract(byte[] file, ReadingLimits limits) throws IOException, SAXException;
}
