package nl.naast.transcript.domain.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which label is the helper's: by its role, by being the author's name, by the only other being the
 * client, or by who asks most. The others are clients, unless their role says otherwise.
 */
final class HelperGuess {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int SHORTEST_NAME = 3;

    private final List<String> labels;
    private final List<RawTurn> turns;
    private final Map<String, String> roles;
    private final Reading reading;

    /** @param roles what the file itself says about a label */
    HelperGuess(List<String> labels, List<RawTurn> turns, Map<String, String> roles, Reading reading) {
        this.labels = labels;
        this.turns = turns;
        this.roles = roles;
        this.reading = reading;
    }

    /** Label to role; empty where nothing tells who helps. */
    Map<String, Speaker> proposal() {
        String helper = labels.size() < 2 ? null : helper();
        Map<String, Speaker> proposal = new LinkedHashMap<>();
        if (helper != null) {
            labels.forEach(label -> proposal.put(label, label.equals(helper) ? Speaker.HELPER : besides(label)));
        }
        return proposal;
    }

    private Speaker besides(String label) {
        return is(label, RoleWords::isBystander) || is(label, RoleWords::isHelper) ? Speaker.OTHER : Speaker.CLIENT;
    }

    private @Nullable String helper() {
        String byRole = only(label -> is(label, RoleWords::isHelper));
        if (byRole != null) {
            return byRole;
        }
        String author = only(this::isAuthor);
        if (author != null) {
            return because("transcript.guess.helperIsAuthor", author);
        }
        boolean oneClient = labels.size() == 2 && only(label -> is(label, RoleWords::isClient)) != null;
        return oneClient ? only(label -> !is(label, RoleWords::isClient)) : askingMost();
    }

    private @Nullable String askingMost() {
        String asking = whoAsksMost();
        return asking == null ? null : because("transcript.guess.helperAsksMost", asking);
    }

    private String because(String reason, String helper) {
        reading.guess(reason, helper);
        return helper;
    }

    private boolean is(String label, Predicate<String> role) {
        return role.test(label) || role.test(roles.getOrDefault(label, ""));
    }

    private boolean isAuthor(String label) {
        List<String> author = names(reading.choices().authorName());
        return names(label).stream().anyMatch(author::contains);
    }

    private static List<String> names(String name) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() >= SHORTEST_NAME && !SpeakerLabels.isParticle(word))
                .toList();
    }

    private @Nullable String only(Predicate<String> which) {
        List<String> found = labels.stream().filter(which).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Bystanders may ask what they like. */
    private @Nullable String whoAsksMost() {
        Map<String, Long> questions = turns.stream()
                .filter(turn -> turn.text().contains("?"))
                .filter(turn -> besides(turn.speaker()) == Speaker.CLIENT)
                .filter(turn -> !is(turn.speaker(), RoleWords::isClient))
                .collect(Collectors.groupingBy(RawTurn::speaker, Collectors.counting()));
        long most = questions.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<String> asking = questions.keySet().stream()
                .filter(speaker -> questions.getOrDefault(speaker, 0L) == most)
                .toList();
        return asking.size() == 1 ? asking.get(0) : null;
    }
}
