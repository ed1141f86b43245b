package nl.naast.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted in a conversation, without a word of it.
 *
 * @param lengths every turn in order
 * @param millis from the first moment known to the last, null when the first or the last turn has no time
 * @param questions in the turns of helpers, as far as rules recognise them
 * @param askingTurns turns of helpers with at least one of these questions
 */
public record Glance(List<TurnLength> lengths, @Nullable Long millis, int questions, int askingTurns) {
    private static final int PARTS = 10;

    /** Who says a turn, and in how many words. */
    public record TurnLength(Speaker speaker, int words) {}

    /** The turn with the most words. */
    public record Longest(int turnNumber, Speaker speaker, int words) {}

    /** How many words each says in one tenth of the conversation. */
    public record Tenth(int helper, int client, int other) {}

    public Glance {
        lengths = List.copyOf(lengths);
    }

    public int turns() {
        return lengths.size();
    }

    public int turns(Speaker speaker) {
        return (int) lengths.stream().filter(turn -> turn.speaker() == speaker).count();
    }

    public int words() {
        return lengths.stream().mapToInt(TurnLength::words).sum();
    }

    public int words(Speaker speaker) {
        return lengths.stream()
                .filter(turn -> turn.speaker() == speaker)
                .mapToInt(TurnLength::words)
                .sum();
    }

    /** The part of all words that one side says, from 0 to 1; 0 when nobody says a word. */
    public double share(Speaker speaker) {
        return words() == 0 ? 0 : (double) words(speaker) / words();
    }

    /** Questions for every turn of a helper; 0 when there is no helper. */
    public double questionsPerTurn() {
        int asked = turns(Speaker.HELPER);
        return asked == 0 ? 0 : (double) questions / asked;
    }

    /** The first of the longest turns; null when nobody says a word. */
    public @Nullable Longest longest() {
        return IntStream.range(0, lengths.size())
                .mapToObj(i -> new Longest(
                        i + 1, lengths.get(i).speaker(), lengths.get(i).words()))
                .filter(turn -> turn.words() > 0)
                .max(Comparator.comparingInt(Longest::words).thenComparing(turn -> -turn.turnNumber()))
                .orElse(null);
    }

    /** Ten parts with equally many words, give or take one; a turn may lie in several. */
    public List<Tenth> tenths() {
        List<Tenth> tenths = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            long from = (long) words() * part / PARTS;
            long until = (long) words() * (part + 1) / PARTS;
            tenths.add(new Tenth(
                    between(from, until, Speaker.HELPER),
                    between(from, until, Speaker.CLIENT),
                    between(from, until, Speaker.OTHER)));
        }
        return List.copyOf(tenths);
    }

    private int between(long from, long until, Speaker speaker) {
        long start = 0;
        long said = 0;
        for (TurnLength turn : lengths) {
            long end = start + turn.words();
            if (turn.speaker() == speaker) {
                said += Math.max(0, Math.min(end, until) - Math.max(start, from));
            }
            start = end;
        }
        return (int) said;
    }
}
