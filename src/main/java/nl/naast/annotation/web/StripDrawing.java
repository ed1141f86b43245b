package nl.naast.annotation.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.naast.annotation.PlacedStance;
import nl.naast.curriculum.Stance;
import nl.naast.shared.web.Markup;

/** The conversation in miniature: who speaks and how long, where marks are, the course of both stances. */
final class StripDrawing {
    private static final int LONG_TURN = 150;

    private StripDrawing() {}

    static void draw(Markup out, ShownConversation shown) {
        out.open("div", "class", "strip");
        out.open(
                "svg", "id", "strip", "role", "img", "aria-label", shown.words().strip());
        out.attribute("viewBox", "0 0 36 " + shown.turns().size()).attribute("preserveAspectRatio", "none");
        speakers(out, shown.turns(), true);
        speakers(out, shown.turns(), false);
        out.open("g", "id", "strip-marks");
        for (int i = 0; i < shown.turns().size(); i++) {
            marks(out, shown.turns().get(i), i);
        }
        course(out, shown.placed(), Stance.EQUAL, "course");
        course(out, shown.placed(), Stance.NONJUDGMENTAL, "course course-nonjudgmental");
        out.close("g").close("svg").close("div");
    }

    /** All bars of one side are one line: a long conversation would else begin with hundreds of elements. */
    private static void speakers(Markup out, List<ShownTurn> turns, boolean helper) {
        String bars = IntStream.range(0, turns.size())
                .filter(row -> turns.get(row).isHelpers() == helper)
                .mapToObj(row -> bar(turns.get(row), row, helper))
                .collect(Collectors.joining());
        out.open("path", "class", helper ? "bar-helper" : "bar-client", "d", bars)
                .close("path");
    }

    private static String bar(ShownTurn turn, int row, boolean helper) {
        double tenths = Math.rint(15 + 75 * Math.min(1, turn.turn().text().length() / (double) LONG_TURN)) / 10;
        double left = helper ? 10 : Math.rint((9.4 - tenths) * 10) / 10;
        return "M" + left + " " + row + ".32h" + tenths + "v.36h-" + tenths + "z";
    }

    private static void marks(Markup out, ShownTurn turn, int row) {
        if (turn.isMarked()) {
            boolean hinders =
                    turn.marks().stream().anyMatch(mark -> mark.label().hinders());
            bar(out, hinders ? "bar-minus" : "bar-plus", "20.5", row + ".28", "3", ".44");
        }
    }

    private static void course(Markup out, List<PlacedStance> placed, Stance stance, String styleClass) {
        String points = placed.stream()
                .filter(place -> place.stance() == stance && place.leaning() != null)
                .sorted(java.util.Comparator.comparingInt(PlacedStance::turnNumber))
                .map(StripDrawing::point)
                .collect(Collectors.joining(" "));
        if (!points.isEmpty()) {
            out.open("polyline", "class", styleClass, "points", points).close("polyline");
        }
    }

    private static String point(PlacedStance placed) {
        int leaning = Objects.requireNonNull(placed.leaning());
        return (310 + 22 * leaning) / 10.0 + "," + (placed.turnNumber() - 1) + ".5";
    }

    private static void bar(Markup out, String styleClass, String x, String y, String width, String height) {
        out.open("rect", "class", styleClass, "x", x, "y", y, "width", width, "height", height)
                .close("rect");
    }
}
