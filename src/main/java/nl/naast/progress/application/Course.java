package nl.naast.progress.application;

import java.util.List;
import nl.naast.curriculum.Scale;
import nl.naast.progress.domain.RoundPoint;

/** A student's rounds on every scale. */
public record Course(List<OnScale> scales) {
    /** The rounds on one scale, first round first. */
    public record OnScale(Scale scale, List<RoundPoint> points) {
        public int ratings() {
            return points.stream().mapToInt(point -> point.others().n()).sum();
        }
    }
}
