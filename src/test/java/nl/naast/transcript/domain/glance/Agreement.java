package nl.naast.transcript.domain.glance;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Precision, recall and F1 of the rules against labels, with an interval from drawing conversations again. */
record Agreement(int turns, int asked, int found, int both) {
    private static final int DRAWS = 2000;
    private static final long SEED = 20261123;

    /** The 2.5% and the 97.5% of what was drawn. */
    record Interval(double lowest, double highest) {}

    static Agreement over(
            List<List<LabelledTurn>> conversations, Predicate<LabelledTurn> label, Predicate<LabelledTurn> rules) {
        return conversations.stream()
                .map(conversation -> one(conversation, label, rules))
                .reduce(new Agreement(0, 0, 0, 0), Agreement::and);
    }

    static Interval interval(
            List<List<LabelledTurn>> conversations, Predicate<LabelledTurn> label, Predicate<LabelledTurn> rules) {
        List<Agreement> each = conversations.stream()
                .map(conversation -> one(conversation, label, rules))
                .toList();
        Random random = new Random(SEED);
        double[] drawn = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            Agreement sum = new Agreement(0, 0, 0, 0);
            for (int i = 0; i < each.size(); i++) {
                sum = sum.and(each.get(random.nextInt(each.size())));
            }
            drawn[draw] = sum.f1();
        }
        Arrays.sort(drawn);
        return new Interval(drawn[DRAWS / 40 - 1], drawn[DRAWS - DRAWS / 40]);
    }

    double precision() {
        return (double) both / found;
    }

    double recall() {
        return (double) both / asked;
    }

    double f1() {
        return 2.0 * both / (asked + found);
    }

    private Agreement and(Agreement other) {
        return new Agreement(turns + other.turns, asked + other.asked, found + other.found, both + other.both);
    }

    private static Agreement one(
            List<LabelledTurn> conversation, Predicate<LabelledTurn> label, Predicate<LabelledTurn> rules) {
        return new Agreement(
                conversation.size(),
                (int) conversation.stream().filter(label).count(),
                (int) conversation.stream().filter(rules).count(),
                (int) conversation.stream().filter(label.and(rules)).count());
    }
}
