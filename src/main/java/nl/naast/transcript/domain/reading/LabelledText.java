package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which lines of a text open a turn, by what labels occur in the whole of it. */
final class LabelledText {
    private final List<@Nullable LabelledLine> candidates;
    private final SpeakerLabels labels;

    private LabelledText(List<@Nullable LabelledLine> candidates, SpeakerLabels labels) {
        this.candidates = candidates;
        this.labels = labels;
    }

    /** @param known labels that are certain, however often they occur */
    static LabelledText of(Set<String> known, String... lines) {
        List<@Nullable LabelledLine> candidates = new ArrayList<>(lines.length);
        for (String line : lines) {
            candidates.add(line.isBlank() ? null : LabelledLine.of(line));
        }
        whatStandsBelowNames(candidates);
        SpeakerLabels labels = labels(known, candidates, passages(lines));
        return labels.isEmpty() ? ofNamesAlone(lines) : new LabelledText(candidates, labels);
    }

    /** The line under "Name  0:12" is what is said, whatever it looks like. */
    private static void whatStandsBelowNames(List<@Nullable LabelledLine> candidates) {
        for (int index = 1; index < candidates.size(); index++) {
            LabelledLine above = candidates.get(index - 1);
            LabelledLine line = candidates.get(index);
            boolean below = above != null && above.certain() && above.said().isEmpty();
            if (below && line != null && !line.certain()) {
                candidates.set(index, null);
            }
        }
    }

    /** Some put the name on a line of its own; that counts only for several names, and only when they recur. */
    private static LabelledText ofNamesAlone(String... lines) {
        List<@Nullable LabelledLine> candidates = new ArrayList<>(lines.length);
        for (int index = 0; index < lines.length; index++) {
            boolean opens = !lines[index].isBlank() && (index == 0 || lines[index - 1].isBlank());
            boolean goesOn = index + 1 < lines.length && !lines[index + 1].isBlank();
            candidates.add(opens && goesOn ? LabelledLine.nameOnly(lines[index]) : null);
        }
        SpeakerLabels labels = labels(Set.of(), candidates, Long.MAX_VALUE / 8);
        return new LabelledText(candidates, labels.size() > 1 ? labels : SpeakerLabels.none());
    }

    private static SpeakerLabels labels(Set<String> known, List<@Nullable LabelledLine> candidates, long passages) {
        List<LabelledLine> lines = candidates.stream().filter(Objects::nonNull).toList();
        List<String> certain = Stream.concat(
                        known.stream(),
                        lines.stream().filter(LabelledLine::certain).map(LabelledLine::label))
                .toList();
        List<String> all = Stream.concat(known.stream(), lines.stream().map(LabelledLine::label))
                .toList();
        return SpeakerLabels.among(all, certain, passages);
    }

    private static long passages(String... lines) {
        return Stream.of(lines)
                .filter(line -> !line.isBlank() && !PlainTextReader.isTimeAlone(line))
                .count();
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Whether times stand with the labels, so that others in the words are no words. */
    boolean isTimed() {
        return candidates.stream()
                .anyMatch(line -> line != null && line.start() != null && !line.clock() && labels.has(line.label()));
    }

    /** Null where this line opens no turn. */
    @Nullable
    LabelledLine at(int index) {
        LabelledLine candidate = candidates.get(index);
        return candidate != null && labels.has(candidate.label()) ? candidate : null;
    }

    /** A name on this line that may be a speaker's and is not taken for one. */
    @Nullable
    String missedAt(int index) {
        LabelledLine candidate = candidates.get(index);
        return candidate != null && labels.mayMiss(candidate.label()) ? candidate.label() : null;
    }
}
