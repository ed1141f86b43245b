package nl.naast.transcript.domain.pseudonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A conversation, cut into words once for everybody who looks for something in it. */
final class Talk {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’](?!s(?![\\p{L}\\p{N}]))\\p{L}[\\p{L}\\p{M}]*)*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> texts;
    private final String language;
    private final List<String> lower = new ArrayList<>();
    private final BitSet withDigits = new BitSet();
    private final List<List<Word>> words = new ArrayList<>();
    private final Map<String, List<Word>> byWord = new HashMap<>();

    Talk(List<String> texts, String language) {
        this.texts = List.copyOf(texts);
        this.language = language;
        for (int i = 0; i < texts.size(); i++) {
            lower.add(texts.get(i).toLowerCase(Locale.ROOT));
            withDigits.set(i, hasDigit(texts.get(i)));
            words.add(cut(i, texts.get(i)));
        }
    }

    List<String> texts() {
        return texts;
    }

    boolean hasDigit(int text) {
        return withDigits.get(text);
    }

    String lower(int text) {
        return lower.get(text);
    }

    String language() {
        return language;
    }

    boolean isDutch() {
        return language.equals("nl");
    }

    List<List<Word>> words() {
        return words;
    }

    /** All words with this spelling, whatever their case and accents. */
    List<Word> like(String plain) {
        return byWord.getOrDefault(plain, List.of());
    }

    String between(Place at) {
        return texts.get(at.text()).substring(at.start(), at.end());
    }

    /** What stands between two words of one text. */
    String gap(Word left, Word right) {
        return texts.get(left.text()).substring(left.end(), right.start());
    }

    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    /** The first word in a wording, and where it begins. */
    static Matcher firstWord(String wording) {
        return WORD.matcher(wording);
    }

    private List<Word> cut(int index, String text) {
        List<Word> found = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = 0;
        while (matcher.find()) {
            String written = matcher.group();
            boolean opens = found.isEmpty() || isEnd(text, end, matcher.start());
            Word word = new Word(index, matcher.start(), matcher.end(), written, plain(written), opens);
            found.add(word);
            byWord.computeIfAbsent(word.plain(), none -> new ArrayList<>()).add(word);
            end = matcher.end();
        }
        return found;
    }

    /** Whether a sentence, a quotation or a line ends between two words. */
    private static boolean isEnd(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (".?!…:;\n\"“”‘«»([*•".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(letter -> letter < 128);
    }
}
