package nl.naast.assignment.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What changed on screen since a revision of the draft, so that a correction of one word does not
 * carry the whole conversation along. What is null stays as it was.
 *
 * @param corrections new words of single turns, by their place from 0
 */
public record DraftChange(
        int revision,
        @Nullable String text,
        @Nullable List<DraftTurn> turns,
        @Nullable Map<Integer, String> corrections,
        @Nullable Map<String, Speaker> speakers,
        @Nullable String language) {
    /** The length of a turn in characters, above which it cannot be one turn. */
    public static final int LONGEST_TURN = 10_000;

    private static final int LONGEST_LABEL = 200;
    private static final int MOST_LABELS = 3_000;

    /** @throws BusinessRuleViolation when the draft has another revision by now or something is too long */
    Draft on(Draft kept) {
        if (revision != kept.revision()) {
            throw new SomeoneElseChangedThis();
        }
        return new Draft(
                revision,
                kept.savedAt(),
                text == null ? kept.text() : text,
                kept.format(),
                corrected(turns == null ? kept.turns() : turns),
                speakers == null ? kept.speakers() : allowed(speakers),
                language == null ? kept.language() : allowed(language),
                kept.notes(),
                kept.layers(),
                kept.pseudonyms());
    }

    private List<DraftTurn> corrected(List<DraftTurn> before) {
        List<DraftTurn> after = new ArrayList<>(before);
        if (corrections != null) {
            corrections.forEach((place, words) -> after.set(placeIn(after, place), reworded(after.get(place), words)));
        }
        for (int i = 0; i < after.size(); i++) {
            requireAllowed(i + 1, after.get(i));
        }
        return after;
    }

    private static int placeIn(List<DraftTurn> turns, int place) {
        if (place < 0 || place >= turns.size()) {
            throw new BusinessRuleViolation("shared.violation.request");
        }
        return place;
    }

    private static DraftTurn reworded(DraftTurn turn, String words) {
        return new DraftTurn(turn.speaker(), turn.startMillis(), turn.endMillis(), words);
    }

    private static void requireAllowed(int number, @Nullable DraftTurn turn) {
        if (turn == null || turn.text() == null || turn.speaker() == null) {
            throw new BusinessRuleViolation("shared.violation.request");
        }
        if (turn.text().length() > LONGEST_TURN) {
            throw new BusinessRuleViolation("assignment.violation.turnTooLong", number, LONGEST_TURN);
        }
        requireAllowed(turn.speaker());
    }

    private static Map<String, Speaker> allowed(Map<String, Speaker> speakers) {
        if (speakers.size() > MOST_LABELS) {
            throw new BusinessRuleViolation("assignment.violation.tooManySpeakers", MOST_LABELS);
        }
        if (speakers.containsValue(null)) {
            throw new BusinessRuleViolation("shared.violation.request");
        }
        speakers.keySet().forEach(DraftChange::requireAllowed);
        return speakers;
    }

    private static void requireAllowed(String label) {
        if (label.length() > LONGEST_LABEL) {
            throw new BusinessRuleViolation("assignment.violation.speakerTooLong", LONGEST_LABEL);
        }
    }

    private static String allowed(String language) {
        if (!language.equals("nl") && !language.equals("en")) {
            throw new BusinessRuleViolation("shared.violation.request");
        }
        return language;
    }
}
