package nl.naast.annotation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.naast.annotation.Span;

/** Cuts a turn's text where marks begin and end, so that marks may overlap; the page's script cuts the same way. */
final class TurnPieces {
    /** Some words, and the marks that stand on all of them. */
    record Piece(String text, List<ShownMark> marks) {}

    private TurnPieces() {}

    static List<Piece> of(String text, List<ShownMark> marks) {
        List<ShownMark> onWords =
                marks.stream().filter(mark -> stands(mark.span(), text)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (ShownMark mark : onWords) {
            borders.add(mark.start());
            borders.add(end(mark));
        }
        List<Piece> pieces = new ArrayList<>();
        Integer from = borders.first();
        for (Integer to = borders.higher(from); to != null; to = borders.higher(to)) {
            pieces.add(piece(text, from, to, onWords));
            from = to;
        }
        return pieces;
    }

    /** The words of a text that was taken back are not there any more. */
    private static boolean stands(@org.jspecify.annotations.Nullable Span span, String text) {
        return span != null && span.end() <= text.length();
    }

    private static int end(ShownMark mark) {
        Span span = mark.span();
        return span == null ? 0 : span.end();
    }

    private static Piece piece(String text, int from, int to, List<ShownMark> onWords) {
        return new Piece(
                text.substring(from, to),
                onWords.stream()
                        .filter(mark -> mark.start() <= from && to <= end(mark))
                        .toList());
    }
}
