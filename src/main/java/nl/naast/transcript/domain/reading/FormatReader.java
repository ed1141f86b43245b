package nl.naast.transcript.domain.reading;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Knows one family of formats. */
interface FormatReader {
    /** What the source turned out to be; what was taken apart to see that is not taken apart again. */
    record Recognised(SourceFormat format, Consumer<Reading> reader) {}

    /** Null where it is none of this reader's. */
    @Nullable
    Recognised recognise(Source source);
}
