package nl.naast.progress.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.naast.progress.application.Course;
import nl.naast.progress.domain.RoundPoint;
import nl.naast.progress.domain.Spread;
import org.jspecify.annotations.Nullable;

/**
 * Where everything lies in the small picture of one scale: rounds on x, levels 1 to 5 on y, raw ratings
 * as dots, the band from the lowest to the highest, a line through the middle ones.
 */
public record CourseChart(
        String family,
        String sign,
        String name,
        List<Column> columns,
        String band,
        String line,
        int ratings,
        @Nullable Column last) {

    private static final int LEFT = 70;
    private static final int WIDTH = 270;
    private static final int BOTTOM = 150;
    private static final int STEP = 32;
    private static final int SPACES = 3;

    /** One round in the picture, and in the table that says the same. */
    public record Column(RoundPoint point, int x, List<Dot> dots, String middleText, int middleY, int selfY) {
        public Spread others() {
            return point.others();
        }

        public boolean isJudged() {
            return !others().isEmpty();
        }

        public boolean isSelfJudged() {
            return point.self() != null;
        }
    }

    /** One raw rating. */
    public record Dot(int x, int y) {}

    static CourseChart of(Course.OnScale course, String sign, Locale locale) {
        List<Column> columns = new ArrayList<>();
        int spaces = Math.max(SPACES, course.points().size() - 1);
        for (RoundPoint point : course.points()) {
            columns.add(column(point, LEFT + columns.size() * WIDTH / spaces, locale));
        }
        List<Column> judged = columns.stream().filter(Column::isJudged).toList();
        return new CourseChart(
                course.scale().family(),
                sign,
                course.scale().name().in(locale),
                columns,
                band(judged),
                line(judged),
                course.ratings(),
                judged.isEmpty() ? null : judged.get(judged.size() - 1));
    }

    private static Column column(RoundPoint point, int x, Locale locale) {
        Spread others = point.others();
        List<Dot> dots = new ArrayList<>();
        for (int level : others.levels()) {
            dots.add(new Dot(x + 13 + 9 * dots.size(), y(level)));
        }
        double middle = others.middle().orElse(1);
        String text =
                middle == Math.rint(middle) ? String.valueOf((int) middle) : String.format(locale, "%.1f", middle);
        Integer self = point.self();
        return new Column(point, x, dots, text, y(middle), self == null ? 0 : y(self));
    }

    private static String band(List<Column> judged) {
        StringBuilder points = new StringBuilder();
        for (Column column : judged) {
            points.append(column.x())
                    .append(',')
                    .append(y(column.others().highest()) - 4)
                    .append(' ');
        }
        for (int i = judged.size() - 1; i >= 0; i--) {
            Column column = judged.get(i);
            points.append(column.x())
                    .append(',')
                    .append(y(column.others().lowest()) + 4)
                    .append(' ');
        }
        return points.toString().strip();
    }

    private static String line(List<Column> judged) {
        StringBuilder points = new StringBuilder();
        judged.forEach(column ->
                points.append(column.x()).append(',').append(column.middleY()).append(' '));
        return points.toString().strip();
    }

    private static int y(double level) {
        return (int) Math.round(BOTTOM - STEP * (level - 1));
    }
}
