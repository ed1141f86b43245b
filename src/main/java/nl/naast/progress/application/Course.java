package nl.naast.progress.application;

import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Scale;
import nl.naast.progress.domain.RoundPoint;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/** A student's rounds on every scale, and the conversations they were about. */
public record Course(List<OnScale> scales, List<Talk> talks) {
    /** What a student handed in for one round. */
    public record Talk(
            int round, UUID submissionId, @Nullable Glance glance) {}

    /** The rounds on one scale, first round first. */
    public record OnScale(Scale scale, List<RoundPoint> points) {
        public int ratings() {
            return points.stream().mapToInt(point -> point.others().n()).sum();
        }
    }
}
