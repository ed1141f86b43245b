package nl.naast.transcript.domain.reading;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Rich text as many word processors and transcribing programs save it (.rtf). */
final class RtfFormat implements DocumentExtractor {
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
    private static final String START = "{\\rtf";

    @Override
    public @Nullable SourceFormat recognise(byte[] file) {
        return Magic.at(file, start(file), START) ? SourceFormat.RTF : null;
    }

    private static int start(byte[] file) {
        int start = Magic.is(file, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
        while (start < file.length && Character.isWhitespace(file[start])) {
            start++;
        }
        return start;
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException {
        Document document = new Document();
        int start = start(file);
        RtfStreamSource rtf = new RtfStreamSource(new ByteArrayInputStream(file, start, file.length - start));
        new StandardRtfParser().parse(rtf, new RtfBody(document));
        return document;
    }
}
