package nl.naast.transcript.domain.reading;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What Whisper, WhisperX and programs built on them write as JSON: segments, perhaps with a speaker. */
final class WhisperJson {
    private static final List<String> LISTS = List.of("segments", "transcription", "chunks");

    private WhisperJson() {}

    static boolean recognises(JsonValue file) {
        return segments(file).stream()
                .findFirst()
                .filter(WhisperJson::isSegment)
                .isPresent();
    }

    private static boolean isSegment(JsonObject segment) {
        boolean timed = Stream.of("start", "end", "timestamp", "offsets").anyMatch(segment::containsKey);
        return timed && JsonFormats.text(segment, "text") != null;
    }

    private static List<JsonObject> segments(JsonValue file) {
        if (file instanceof JsonObject object) {
            return LISTS.stream()
                    .map(name -> JsonFormats.objects(object.get(name)))
                    .filter(list -> !list.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }
        return JsonFormats.objects(file);
    }

    static void read(JsonValue file, Reading reading) {
        List<Passage> passages =
                segments(file).stream().map(WhisperJson::passage).toList();
        long named =
                passages.stream().filter(passage -> passage.speaker() != null).count();
        if (named > 0 && named < passages.size()) {
            reading.guess("transcript.guess.speakerAbsent", Long.toString(passages.size() - named));
        }
        JoinedTurns.read(passages, reading);
    }

    private static Passage passage(JsonObject segment) {
        String text = JsonFormats.text(segment, "text");
        String speaker = JsonFormats.text(segment, "speaker");
        return new Passage(
                0,
                speaker != null && !speaker.isBlank() ? speaker : speakerOfMostWords(segment),
                time(segment, "start", "from", 0),
                time(segment, "end", "to", 1),
                text == null ? "" : text);
    }

    /** Whisper gives seconds, its port to C thousandths in "offsets", and pipelines a pair of seconds. */
    private static @Nullable Long time(JsonObject segment, String name, String offset, int index) {
        if (segment.get("offsets") instanceof JsonObject offsets && offsets.get(offset) instanceof JsonNumber millis) {
            return millis.longValue();
        }
        if (segment.get("timestamp") instanceof JsonArray pair && pair.size() > index) {
            return JsonFormats.millis(pair.get(index));
        }
        return JsonFormats.millis(segment.get(name));
    }

    private static @Nullable String speakerOfMostWords(JsonObject segment) {
        Map<String, Long> words = JsonFormats.objects(segment.get("words")).stream()
                .map(word -> JsonFormats.text(word, "speaker"))
                .filter(Objects::nonNull)
                .filter(speaker -> !speaker.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return words.keySet().stream()
                .sorted()
                .max((one, other) -> Long.compare(words.getOrDefault(one, 0L), words.getOrDefault(other, 0L)))
                .orElse(null);
    }
}
