package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads cues into turns: who speaks stands in a voice tag, or as "Name:" before the words. */
final class CueReader {
    private static final Pattern SUBRIP =
            Pattern.compile("\\s*+(?:\\d{1,6}[ \\t]{0,9}\\n)?[ \\t]*+(?:\\d{1,9}:)?\\d\\d:\\d\\d[.,]\\d{3}[ \\t]*+-->");

    /** A piece of a cue by one voice; without voice tags, a line of it. */
    private record Said(
            Cue cue,
            @Nullable String speaker,
            String text,
            @Nullable LabelledLine line) {
        static Stream<Said> in(Cue cue) {
            return CueText.pieces(cue.text()).stream()
                    .flatMap(piece -> piece.speaker() != null
                            ? Stream.of(new Said(cue, piece.speaker(), piece.text(), null))
                            : piece.text()
                                    .lines()
                                    .map(line -> new Said(cue, null, line, LabelledLine.inCaption(line))));
        }

        Passage with(SpeakerLabels labels, Reading reading) {
            if (line != null && labels.has(line.label())) {
                return passage(line.label(), line.said());
            }
            if (line != null && labels.mayMiss(line.label())) {
                reading.leaveOut(cue.line(), "transcript.leftOut.nameOnce", line.label());
            }
            return passage(speaker, text);
        }

        private Passage passage(@Nullable String by, String said) {
            return new Passage(cue.line(), by, cue.startMillis(), cue.endMillis(), said);
        }
    }

    private CueReader() {}

    static boolean recognises(String text) {
        return WebVttCues.hasSignature(text) || SUBRIP.matcher(text).lookingAt();
    }

    static void read(String text, Reading reading) {
        List<Cue> cues = WebVttCues.parse(text, reading);
        reportEmpty(cues, reading);
        List<Said> pieces = cues.stream().flatMap(Said::in).toList();
        SpeakerLabels labels = labels(pieces);
        List<Passage> passages =
                pieces.stream().map(piece -> piece.with(labels, reading)).toList();
        JoinedTurns.read(OverlapVoices.named(passages, reading), reading);
    }

    private static SpeakerLabels labels(List<Said> pieces) {
        List<String> candidates = pieces.stream()
                .map(Said::line)
                .filter(Objects::nonNull)
                .map(LabelledLine::label)
                .toList();
        return SpeakerLabels.among(candidates, pieces.size());
    }

    private static void reportEmpty(List<Cue> cues, Reading reading) {
        cues.stream()
                .filter(cue -> CueText.pieces(cue.text()).isEmpty())
                .forEach(cue -> reading.leaveOut(cue.line(), "transcript.leftOut.empty", cue.id()));
    }
}
