package nl.naast.curriculum.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How easy a text reads: Flesch for English (1948) and the version of Douma for Dutch (1960), over words, sentences and
 * syllables that are counted as groups of vowels.
 */
final class Readability {
    private static final Pattern WORD = Pattern.compile("[\\w'’]+(?:-[\\w'’]+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern VOWELS = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+");
    private static final Pattern END = Pattern.compile("(?<=[.!?…:;])[\"”’)]{0,4}\\s+");

    private final List<List<String>> sentences;
    private final boolean dutch;

    private Readability(List<List<String>> sentences, boolean dutch) {
        this.sentences = sentences;
        this.dutch = dutch;
    }

    /** Of a text in Markdown. */
    static Readability of(String markdown, Locale language) {
        String plain = markdown.replaceAll("!\\[]\\([^)]*\\)", "").replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1");
        List<List<String>> sentences = new ArrayList<>();
        for (String line : plain.split("\n", -1)) {
            String text = line.replaceFirst("^\\s*(#+|[-*>]|\\d+\\.)\\s+", "")
                    .replaceAll("[*_]", "")
                    .strip();
            Arrays.stream(END.split(text))
                    .map(Readability::words)
                    .filter(words -> !words.isEmpty())
                    .forEach(sentences::add);
        }
        return new Readability(sentences, language.getLanguage().equals("nl"));
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    int words() {
        return sentences.stream().mapToInt(List::size).sum();
    }

    double meanSentence() {
        return (double) words() / sentences.size();
    }

    int longestSentence() {
        return sentences.stream().mapToInt(List::size).max().orElse(0);
    }

    double ease() {
        double syllables = sentences.stream()
                        .flatMap(List::stream)
                        .mapToInt(this::syllables)
                        .sum()
                / (double) words();
        return dutch
                ? 206.835 - 0.93 * meanSentence() - 77 * syllables
                : 206.835 - 1.015 * meanSentence() - 84.6 * syllables;
    }

    private int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        int groups = (int) VOWELS.matcher(small).results().count();
        boolean silent = !dutch && small.endsWith("e") && !small.endsWith("le") && groups > 1;
        return Math.max(1, silent ? groups - 1 : groups);
    }
}
