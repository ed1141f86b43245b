package nl.naast.transcript.domain.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a passage ends in another's words, noScribe's captions name that other as its voice, as "//S02". Its
 * own voice is then the most frequent one that speaks neither before nor after it, nor in between.
 */
final class OverlapVoices {
    private static final Pattern BETWEEN = Pattern.compile("//([^/:\\n]{1,40}):");

    private final List<Passage> passages;
    private final Map<String, Long> voices;
    private final Reading reading;

    private OverlapVoices(List<Passage> passages, Reading reading) {
        this.passages = passages;
        this.reading = reading;
        this.voices = passages.stream()
                .map(Passage::speaker)
                .filter(Objects::nonNull)
                .filter(speaker -> !isOverlap(speaker))
                .collect(Collectors.groupingBy(speaker -> speaker, HashMap::new, Collectors.counting()));
    }

    static List<Passage> named(List<Passage> passages, Reading reading) {
        if (passages.stream().map(Passage::speaker).noneMatch(OverlapVoices::isOverlap)) {
            return passages;
        }
        OverlapVoices overlap = new OverlapVoices(passages, reading);
        return IntStream.range(0, passages.size()).mapToObj(overlap::named).toList();
    }

    private static boolean isOverlap(@Nullable String speaker) {
        return speaker != null && speaker.startsWith("//");
    }

    private Passage named(int index) {
        Passage passage = passages.get(index);
        if (!isOverlap(passage.speaker())) {
            return passage;
        }
        Set<String> others = between(passage.text());
        others.add(speakerAt(index - 1));
        others.add(speakerAt(index + 1));
        String likely = voices.keySet().stream()
                .filter(voice -> !others.contains(voice))
                .sorted()
                .max((one, other) -> Long.compare(voices.getOrDefault(one, 0L), voices.getOrDefault(other, 0L)))
                .orElse(null);
        reading.guess("transcript.guess.overlapVoice", likely == null ? "?" : likely);
        return passage.by(likely);
    }

    private String speakerAt(int index) {
        String speaker = index < 0 || index >= passages.size()
                ? null
                : passages.get(index).speaker();
        return speaker == null ? "" : speaker;
    }

    private static Set<String> between(String text) {
        Set<String> others = new HashSet<>();
        Matcher between = BETWEEN.matcher(text);
        while (between.find()) {
            others.add(between.group(1).strip());
        }
        return others;
    }
}
