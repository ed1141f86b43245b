package nl.naast.transcript.domain.glance;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Prints how well questions are recognised; docs/measurements/questions.md says how to run it. */
public final class QuestionMeasurement {
    /** The rules were made while looking at the first half. */
    static final int LOOKED_AT = 0;

    static final int KEPT_APART = 1;

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private QuestionMeasurement() {}

    public static void main(String[] arguments) {
        OUT.println(
                "| conversations | label | text | turns | labelled | found | both | precision | recall | F1 | 95% |");
        OUT.println("| --- | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |");
        for (int half : new int[] {LOOKED_AT, KEPT_APART}) {
            row(half, "any question", LabelledTurn::anyQuestion, "as it is", QuestionMeasurement::byRules);
            row(half, "main behaviour", LabelledTurn::mainlyQuestion, "as it is", QuestionMeasurement::byRules);
            row(half, "any question", LabelledTurn::anyQuestion, "no punctuation", QuestionMeasurement::bareByRules);
            row(half, "any question", LabelledTurn::anyQuestion, "question mark only", QuestionMeasurement::byMark);
        }
    }

    static boolean byRules(LabelledTurn turn) {
        return QuestionRules.in("en").questionsIn(turn.text()) > 0;
    }

    static boolean bareByRules(LabelledTurn turn) {
        return QuestionRules.in("en").questionsIn(turn.text().replaceAll("[.,!?…]", "")) > 0;
    }

    private static boolean byMark(LabelledTurn turn) {
        return turn.text().contains("?");
    }

    private static void row(
            int half, String label, Predicate<LabelledTurn> labelled, String text, Predicate<LabelledTurn> rules) {
        List<List<LabelledTurn>> conversations = LabelledTurn.ofHalf(half);
        Agreement all = Agreement.over(conversations, labelled, rules);
        Agreement.Interval interval = Agreement.interval(conversations, labelled, rules);
        OUT.printf(
                Locale.ROOT,
                "| %d, %s | %s | %s | %d | %d | %d | %d | %.3f | %.3f | %.3f | %.3f to %.3f |%n",
                conversations.size(),
                half == LOOKED_AT ? "looked at" : "kept apart",
                label,
                text,
                all.turns(),
                all.asked(),
                all.found(),
                all.both(),
                all.precision(),
                all.recall(),
                all.f1(),
                interval.lowest(),
                interval.highest());
    }
}
