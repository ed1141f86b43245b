package nl.naast.transcript.domain.glance;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import org.jspecify.annotations.Nullable;

/** Counts what is in a conversation. */
public final class Counted {
    private Counted() {}

    /** @param language as a transcript names it, for the rules that recognise questions */
    public static Glance in(List<Turn> turns, String language) {
        QuestionRules rules = QuestionRules.in(language);
        List<Integer> asked = turns.stream()
                .filter(turn -> turn.speaker() == Speaker.HELPER)
                .map(turn -> rules.questionsIn(turn.text()))
                .filter(questions -> questions > 0)
                .toList();
        return new Glance(
                turns.stream()
                        .map(turn -> new Glance.TurnLength(turn.speaker(), Words.in(turn.text())))
                        .toList(),
                millis(turns),
                asked.stream().mapToInt(Integer::intValue).sum(),
                asked.size());
    }

    private static @Nullable Long millis(List<Turn> turns) {
        if (turns.isEmpty()
                || turns.get(0).startMillis() == null
                || turns.get(turns.size() - 1).startMillis() == null) {
            return null;
        }
        List<Long> moments = turns.stream()
                .flatMap(turn -> Stream.of(turn.startMillis(), turn.endMillis()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return moments.get(moments.size() - 1) - moments.get(0);
    }
}
