package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.application.GroupLearning;
import nl.naast.curriculum.application.ModuleProgress;
import nl.naast.curriculum.application.ShowGroupLearning;
import nl.naast.curriculum.domain.Share;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page on which a trainer or coordinator sees how far students are with the modules. */
@Named
@RequestScoped
public class GroupPage {
    private final ShowGroupLearning groups;
    private final CurriculumDrawings drawings;
    private final TextsForPage texts;
    private final Visitor visitor;
    private @Nullable UUID cohort;
    private @Nullable GroupLearning learning;

    @Inject
    public GroupPage(ShowGroupLearning groups, CurriculumDrawings drawings, TextsForPage texts, Visitor visitor) {
        this.groups = groups;
        this.drawings = drawings;
        this.texts = texts;
        this.visitor = visitor;
    }

    public void open() {
        learning = groups.show(visitor.actor(), Wanted.id(cohort));
    }

    public GroupLearning getLearning() {
        GroupLearning known = learning;
        if (known == null) {
            throw new NotFound();
        }
        return known;
    }

    /** What was done of one module, each by shape and words. */
    public Drawn cell(ModuleProgress done) {
        return out -> {
            out.open("span", "class", "done-counts");
            count(out, "curriculum.group.lessons", done.lessons(), done.lessonsAll());
            count(out, "curriculum.group.steps", done.steps(), done.stepsAll());
            count(out, "curriculum.group.moments", done.moments(), done.momentsAll());
            Integer right = done.right();
            if (right != null) {
                out.element("span", "badge badge-done", texts.of("curriculum.group.quiz", right, done.questionsAll()));
            } else if (done.questionsAll() > 0) {
                out.element("span", "badge", texts.get("curriculum.group.noQuiz"));
            }
            out.close("span");
        };
    }

    private void count(Markup out, String key, int done, int all) {
        if (all > 0) {
            String look = done == 0 ? "badge" : done < all ? "badge badge-busy" : "badge badge-done";
            out.element("span", look, texts.of(key, done, all));
        }
    }

    public Drawn code(GroupLearning.WeakItem item) {
        return drawings.chips(List.of(item.item().code()));
    }

    /** The share of wrong answers with its interval, or a dash where there are too few. */
    public String share(Share wrong) {
        Share.Interval interval = wrong.interval();
        return interval == null
                ? texts.get("curriculum.group.tooFew")
                : texts.of("curriculum.group.share", wrong.percent(), interval.low(), interval.high());
    }

    public @Nullable UUID getCohort() {
        return cohort;
    }

    public void setCohort(@Nullable UUID cohort) {
        this.cohort = cohort;
    }
}
