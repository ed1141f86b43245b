package nl.naast.transcript.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stub. */
public record ReadTranscript(
        SourceFormat format,
        List<RawTurn> turns,
        List<String> speakers,
        @Nullable String proposedHelper,
        List<LeftOut> leftOut,
        List<String> guesses) {}
