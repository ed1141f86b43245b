package nl.naast.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.naast.progress.application.Course;
import nl.naast.progress.application.FollowProgress;
import nl.naast.shared.web.Visitor;
import org.jspecify.annotations.Nullable;

/** A student's own progress over her rounds. */
@Named
@RequestScoped
public class CoursePage {
    private final FollowProgress followProgress;
    private final Visitor visitor;

    private @Nullable Course course;

    @Inject
    public CoursePage(FollowProgress followProgress, Visitor visitor) {
        this.followProgress = followProgress;
        this.visitor = visitor;
    }

    public List<CourseChart> getCompetencies() {
        return charts(true);
    }

    public List<CourseChart> getStances() {
        return charts(false);
    }

    public List<Course.Talk> getTalks() {
        return course().talks();
    }

    public boolean isUnrated() {
        return course().scales().stream().allMatch(scale -> scale.points().isEmpty());
    }

    private List<CourseChart> charts(boolean ofCompetencies) {
        return course().scales().stream()
                .filter(scale -> (scale.scale().competency() != null) == ofCompetencies)
                .map(scale -> CourseChart.of(scale, sign(scale), visitor.locale()))
                .toList();
    }

    private static String sign(Course.OnScale scale) {
        if (scale.scale().competency() != null) {
            return scale.scale().family();
        }
        return "STANCE-EQ".equals(scale.scale().id()) ? "equal" : "open-hand";
    }

    private Course course() {
        Course followed = course;
        if (followed == null) {
            followed = followProgress.of(visitor.actor());
            course = followed;
        }
        return followed;
    }
}
