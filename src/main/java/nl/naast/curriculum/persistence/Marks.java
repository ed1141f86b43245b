package nl.naast.curriculum.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.naast.curriculum.FoundText.Piece;

/** Shows in a text which of its words were looked for. */
record Marks(LanguageAnalyzer analyzer, Set<String> forms) {
    private static final int LENGTH = 220;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    List<Piece> whole(String text) {
        return pieces(text, matched(text), 0, text.length());
    }

    /** The part of a longer text where most of the words stand. */
    List<Piece> excerpt(String text) {
        List<LanguageAnalyzer.Word> matched = matched(text);
        int first = matched.stream()
                .map(LanguageAnalyzer.Word::start)
                .reduce((best, next) -> near(matched, next) > near(matched, best) ? next : best)
                .orElse(0);
        int from = wordStart(text, Math.max(0, first - BEFORE));
        int to = wordEnd(text, Math.min(text.length(), from + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(MORE, false));
        }
        pieces.addAll(pieces(text, matched, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return Collections.unmodifiableList(pieces);
    }

    private static int near(List<LanguageAnalyzer.Word> matched, int start) {
        return (int) matched.stream()
                .filter(word -> word.start() >= start && word.start() < start + LENGTH - BEFORE)
                .count();
    }

    private static List<Piece> pieces(String text, List<LanguageAnalyzer.Word> matched, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (LanguageAnalyzer.Word word : matched) {
            if (word.start() >= at && word.end() <= to) {
                add(pieces, text.substring(at, word.start()), false);
                add(pieces, text.substring(word.start(), word.end()), true);
                at = word.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }

    private List<LanguageAnalyzer.Word> matched(String text) {
        return analyzer.words(text).stream()
                .filter(word -> !Collections.disjoint(word.forms(), forms))
                .toList();
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int to) {
        int at = to;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
