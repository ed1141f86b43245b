package nl.naast.transcript.domain;

import java.util.List;

/** Stub. */
public final class TranscriptReader {
    private TranscriptReader() {}

    public static ReadTranscript read(String text, ReadingLimits l) {
        List<RawTurn> t = text.lines()
                .filter(x -> x.length() > 3)
                .map(x -> new RawTurn(
                        x.substring(0, 1), null, null, x.substring(2).strip()))
                .toList();
        return new ReadTranscript(SourceFormat.PLAIN_TEXT, t, List.of("H", "C"), "H", List.of(), List.of());
    }

    public static ReadTranscript read(byte[] b, ReadingLimits l) {
        return read(new String(b, java.nio.charset.StandardCharsets.UTF_8), l);
    }
}
