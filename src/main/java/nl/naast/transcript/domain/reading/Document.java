package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.shared.BusinessRuleViolation;

/** What a document says in its order, whatever program made it, and what stands beside that. */
final class Document {
    /** A piece of the running text; its number counts paragraphs and rows from 1. */
    sealed interface Block permits Paragraph, Table {}

    /** @param text its lines, where somebody broke them */
    record Paragraph(int number, String text) implements Block {}

    /** @param number of its first row */
    record Table(int number, List<List<String>> rows) implements Block {
        String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }

        int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    /** Headers, notes and the like: no part of the conversation. */
    record Beside(String reason, String text) {}

    private static final long MOST_LETTERS = 5_000_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Set<Beside> besides = new LinkedHashSet<>();
    private final Set<Guess> guesses = new LinkedHashSet<>();
    private int next = 1;
    private long letters;

    /** An empty one counts: it parts what stands above from what stands below. */
    void paragraph(String text) {
        allow(text.length());
        blocks.add(new Paragraph(next, text));
        next++;
    }

    void table(List<List<String>> rows) {
        Table table = new Table(next, rows.stream().map(List::copyOf).toList());
        allow(table.text().length());
        blocks.add(table);
        next += rows.size();
    }

    void leaveOut(String reason, String text) {
        if (!text.isBlank()) {
            allow(text.length());
            besides.add(new Beside(reason, text.strip()));
        }
    }

    /** Beyond this it is no conversation, and packed into a small file perhaps a trap. */
    private void allow(int more) {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw new BusinessRuleViolation("transcript.violation.unpacksTooLarge");
        }
    }

    void guess(String textKey) {
        guesses.add(new Guess(textKey, ""));
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Says what it holds, and lists what stands beside it. */
    void tell(Reading reading) {
        blocks.forEach(block -> reading.says(text(block)));
        for (Beside beside : besides) {
            reading.says(beside.text());
            reading.leaveOut(0, beside.reason(), beside.text());
        }
        guesses.forEach(guess -> reading.guess(guess.textKey(), guess.detail()));
    }

    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : ((Table) block).text();
    }
}
