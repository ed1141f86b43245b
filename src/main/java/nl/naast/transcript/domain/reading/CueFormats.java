package nl.naast.transcript.domain.reading;

import org.jspecify.annotations.Nullable;

/** Subtitles: cues with times, in whatever program's habit. */
final class CueFormats implements FormatReader {
    @Override
    public @Nullable Recognised recognise(Source source) {
        String text = source.text();
        if (!CueReader.recognises(text)) {
            return null;
        }
        return new Recognised(
                WebVttCues.hasSignature(text) ? SourceFormat.WEBVTT : SourceFormat.SUBRIP,
                reading -> CueReader.read(text, reading));
    }
}
