package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
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
        List<@Nullable LabelledLine> candidates = candidates(LabelledLine::of, lines);
        SpeakerLabels labels = labels(known, candidates, passages(lines));
        return labels.isEmpty() ? ofNamesAlone(lines) : new LabelledText(candidates, labels);
    }

    /** Some put the name on a line of its own; that counts only for several names, and only when they recur. */
    private static LabelledText ofNamesAlone(String... lines) {
        List<@Nullable LabelledLine> candidates = candidates(LabelledLine::nameOnly, lines);
        for (int index = 0; index < lines.length; index++) {
            boolean opens = index == 0 || lines[index - 1].isBlank();
            boolean goesOn = index + 1 < lines.length && !lines[index + 1].isBlank();
            if (!opens || !goesOn) {
                candidates.set(index, null);
            }
        }
        SpeakerLabels labels = labels(Set.of(), candidates, Long.MAX_VALUE / 8);
        return new LabelledText(candidates, labels.size() > 1 ? labels : SpeakerLabels.none());
    }

    private static List<@Nullable LabelledLine> candidates(
            Function<String, @Nullable LabelledLine> reader, String... lines) {
        List<@Nullable LabelledLine> candidates = new ArrayList<>(lines.length);
        for (String line : lines) {
            candidates.add(line.isBlank() ? null : reader.apply(line));
        }
        return candidates;
    }

    private static SpeakerLabels labels(Set<String> known, List<@Nullable LabelledLine> candidates, long passages) {
        List<String> labels = new ArrayList<>(known);
        candidates.stream().filter(Objects::nonNull).forEach(line -> {
            labels.add(line.label());
            if (line.certain()) {
                labels.add(line.label());
            }
        });
        return SpeakerLabels.among(labels, passages);
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
