package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** Subtitles: cues with times, in whatever program's habit. */
final class CueFormats implements FormatReader {
    @Override
    public @Nullable SourceFormat recognise(Source source) {
        if (WebVttCues.hasSignature(source.text())) {
            return SourceFormat.WEBVTT;
        }
        return CueReader.recognises(source.text()) ? SourceFormat.SUBRIP : null;
    }

    @Override
    public void read(Source source, SourceFormat format, Reading reading) {
        CueReader.read(source.text(), reading);
    }
}
