package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Speaker;
import org.jspecify.annotations.Nullable;

/** Collects what one reading finds, and stops it where a limit is passed. */
final class Reading {
    private static final int LISTED = 500;
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CONTENT = Pattern.compile("[\\p{L}\\p{N}]");

    private final ReadingLimits limits;
    private final List<RawTurn> turns = new ArrayList<>();
    private final Map<String, String> speakers = new LinkedHashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<Guess> guesses = new LinkedHashSet<>();
    private final List<Tier> tiers = new ArrayList<>();
    private final ReadingChoices choices;
    private IntUnaryOperator places = IntUnaryOperator.identity();
    private int unlisted;
    private long characters;
    private long total;
    private long leftOutCharacters;

    Reading(ReadingLimits limits, ReadingChoices choices) {
        this.limits = limits;
        this.choices = choices;
    }

    ReadingChoices choices() {
        return choices;
    }

    /** Adds to what the file says, against which is counted what became of it. */
    void says(String text) {
        total += Coverage.count(text);
    }

    /** What the file says a speaker's role is. */
    void describe(String speaker, String role) {
        roles.put(label(speaker), role);
    }

    void offer(Tier tier) {
        tiers.add(tier);
    }

    /** Says where in the file the lines that are read from now on stand. */
    void placing(IntUnaryOperator where) {
        places = where;
    }

    /** Who has spoken so far. */
    Collection<String> speakers() {
        return speakers.values();
    }

    ReadingLimits limits() {
        return limits;
    }

    /** A turn without words is reported and not kept. */
    void turn(int line, String speaker, @Nullable Long start, @Nullable Long end, String said) {
        String text = CleanText.of(said).strip();
        if (text.isEmpty()) {
            leaveOut(line, "transcript.leftOut.empty", speaker);
            return;
        }
        limits.allowTurns(turns.size() + 1);
        limits.allowTurn(turns.size() + 1, text);
        characters += text.length();
        limits.allowCharacters(characters);
        turns.add(new RawTurn(known(speaker), start, end, text));
    }

    /** @param text the whole of what is left out; an excerpt of it is shown */
    void leaveOut(int line, String reason, String text) {
        long characters = Coverage.count(text);
        leftOutCharacters += characters;
        if (leftOut.size() < LISTED) {
            leftOut.add(new LeftOut(places.applyAsInt(line), reason, CleanText.of(text), characters));
        } else {
            unlisted++;
        }
    }

    void guess(String textKey) {
        guess(textKey, "");
    }

    void guess(String textKey, String detail) {
        guesses.add(new Guess(textKey, detail));
    }

    ReadTranscript as(SourceFormat format) {
        if (turns.stream().noneMatch(turn -> CONTENT.matcher(turn.text()).find())) {
            throw new BusinessRuleViolation("transcript.violation.nothingToRead");
        }
        if (unlisted > 0) {
            leftOut.add(new LeftOut(0, "transcript.leftOut.more", Integer.toString(unlisted), 0));
        }
        List<String> labels = List.copyOf(speakers.values());
        Map<String, Speaker> proposal = new HelperGuess(labels, turns, roles, this).proposal();
        return new ReadTranscript(format, turns, labels, proposal, leftOut, List.copyOf(guesses), tiers, coverage());
    }

    private Coverage coverage() {
        long inTurns =
                turns.stream().mapToLong(turn -> Coverage.count(turn.text())).sum();
        return new Coverage(Math.max(total, inTurns + leftOutCharacters), inTurns, leftOutCharacters);
    }

    /** "anna" and "Anna" are one speaker, spelt as at first. */
    private String known(String speaker) {
        String label = label(speaker);
        return speakers.computeIfAbsent(label.toLowerCase(Locale.ROOT), unknown -> label);
    }

    static String label(String speaker) {
        return SPACE.matcher(CleanText.of(speaker)).replaceAll(" ").strip();
    }
}
