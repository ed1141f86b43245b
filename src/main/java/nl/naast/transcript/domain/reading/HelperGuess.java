package nl.naast.transcript.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Guesses which label is the helper's: by its name, by the other being the client, or by who asks most. */
final class HelperGuess {
    private HelperGuess() {}

    static @Nullable String among(List<String> labels, List<RawTurn> turns, Reading reading) {
        if (labels.size() < 2) {
            return null;
        }
        String byName = byName(labels);
        if (byName != null) {
            return byName;
        }
        String asking = whoAsksMost(turns);
        if (asking != null) {
            reading.guess("transcript.guess.helperAsksMost");
        }
        return asking;
    }

    private static @Nullable String byName(List<String> labels) {
        String helper = only(labels, RoleWords::isHelper);
        boolean oneClient = labels.size() == 2 && only(labels, RoleWords::isClient) != null;
        return helper == null && oneClient ? only(labels, label -> !RoleWords.isClient(label)) : helper;
    }

    private static @Nullable String only(List<String> labels, Predicate<String> role) {
        List<String> found = labels.stream().filter(role).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private static @Nullable String whoAsksMost(List<RawTurn> turns) {
        Map<String, Long> questions = turns.stream()
                .filter(turn -> turn.text().contains("?"))
                .collect(Collectors.groupingBy(RawTurn::speaker, Collectors.counting()));
        long most = questions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> asking = questions.keySet().stream()
                .filter(speaker -> questions.getOrDefault(speaker, 0L) == most)
                .toList();
        return asking.size() == 1 ? asking.get(0) : null;
    }
}
