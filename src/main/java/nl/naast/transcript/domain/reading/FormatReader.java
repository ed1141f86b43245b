package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** Reads one family of formats. */
interface FormatReader {
    /** The format this is by its content, null where it is none of this reader's. */
    @Nullable
    SourceFormat recognise(Source source);

    /** Reads what {@link #recognise} found. */
    void read(Source source, SourceFormat format, Reading reading);
}
