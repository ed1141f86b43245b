package nl.naast.transcript.domain.pseudonym;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a text into runs that could be names. */
final class NameRuns {
    private static final Pattern GAP = Pattern.compile("[ \\u00a0]{1,2}|-|[ ]?['’]|/");
    private static final Pattern AFTER_INITIAL = Pattern.compile("\\.?[ \\u00a0]{0,2}|\\.?-");
    private static final Pattern ELIDED = Pattern.compile("[dDlL]['’]\\p{Lu}");
    private static final Pattern CONTRACTED = Pattern.compile("\\p{L}+['’](?:t|m|re|ve|ll|d|n|r|tje)");
    private static final Set<String> SINGLE_WORDS = Set.of("i", "a", "o", "u");

    private final Talk talk;
    private final Vocabulary vocabulary;

    NameRuns(Talk talk) {
        this.talk = talk;
        this.vocabulary = Vocabulary.of(talk.language());
    }

    List<NameRun> in(List<Word> line) {
        List<NameRun> runs = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int to = begins(line, i) ? end(line, i) : -1;
            if (to >= 0) {
                runs.add(new NameRun(line, i, to));
            }
            i = Math.max(i, to) + 1;
        }
        return runs;
    }

    private boolean begins(List<Word> line, int i) {
        return isCore(line.get(i)) || isInitial(line.get(i)) || particlesFrom(line, i) > 0;
    }

    /** The last surname or first name of the run that begins here, or else its last initial. */
    private int end(List<Word> line, int from) {
        int i = from + particlesFrom(line, from);
        int end = i;
        while (i >= 0) {
            end = isCore(line.get(i)) || !isCore(line.get(end)) ? i : end;
            i = next(line, i);
        }
        return end;
    }

    /** Where the run goes on after a name or an initial, perhaps past particles; −1 if it ends there. */
    private int next(List<Word> line, int i) {
        int next = i + 1;
        if (next == line.size() || !isJoined(line.get(i), line.get(next))) {
            return -1;
        }
        if (isCore(line.get(next)) || isInitial(line.get(next)) || isMiddle(line, next)) {
            return next;
        }
        int particles = particlesFrom(line, next);
        return particles > 0 ? next + particles : -1;
    }

    /** A capital letter between a first name and a surname, without its dot. */
    private boolean isMiddle(List<Word> line, int at) {
        Word letter = line.get(at);
        return letter.isCapitalised()
                && letter.written().length() == 1
                && at + 1 < line.size()
                && isCore(line.get(at + 1))
                && isJoined(letter, line.get(at + 1));
    }

    /** How many particles stand from here before the capital of a surname. */
    private int particlesFrom(List<Word> line, int from) {
        int i = from;
        while (i + 1 < line.size()
                && i - from < 3
                && NameRun.isParticle(line.get(i))
                && isJoined(line.get(i), line.get(i + 1))) {
            i++;
        }
        return i > from && isCore(line.get(i)) && !NameRun.isParticle(line.get(i)) ? i - from : 0;
    }

    private boolean isJoined(Word left, Word right) {
        String gap = talk.gap(left, right);
        boolean abbreviated = isInitial(left) || (left.written().length() <= 2 && NameRun.isParticle(left));
        return abbreviated
                ? AFTER_INITIAL.matcher(gap).matches() || GAP.matcher(gap).matches()
                : GAP.matcher(gap).matches();
    }

    private boolean isInitial(Word word) {
        if (!word.isCapitalised() || word.isNumber()) {
            return false;
        }
        String text = talk.texts().get(word.text());
        boolean dotted = word.end() < text.length() && text.charAt(word.end()) == '.';
        boolean single = word.written().length() == 1;
        boolean plainWord = SINGLE_WORDS.contains(word.plain())
                && !(talk.isDutch() && word.plain().equals("a"));
        return single ? dotted || !plainWord : NameRun.isInitial(word) && (dotted || word.isAllCapitals());
    }

    private boolean isCore(Word word) {
        String written = word.written();
        boolean capital = word.isCapitalised() || ELIDED.matcher(written).lookingAt();
        if (!capital || written.length() < 2 || vocabulary.isNobody(word.plain()) || isContraction(written)) {
            return false;
        }
        return word.isAllCapitals()
                ? written.length() > 2 && vocabulary.isFirstName(word.plain()) && !vocabulary.isAlsoWord(word.plain())
                : written.chars().noneMatch(Character::isDigit) && !Particles.alone(word);
    }

    private static boolean isContraction(String written) {
        return CONTRACTED.matcher(written).matches();
    }

    /** Particles with a capital, at the beginning of a sentence or of a surname. */
    private static final class Particles {
        static boolean alone(Word word) {
            return word.written().length() <= 3
                    && NameRun.isParticle(word)
                    && !word.plain().equals("ben");
        }
    }
}
