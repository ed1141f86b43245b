package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.IntStream;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.PathStep;
import nl.naast.curriculum.QuizItem;
import nl.naast.curriculum.application.FollowPath;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page with one step of a ten-minute path. */
@Named
@RequestScoped
public class PathPage {
    private final FollowPath paths;
    private final CurriculumDrawings drawings;
    private final QuestionDrawing questions;
    private final Visitor visitor;
    private String module;
    private int step;
    private String choice = "";
    private FollowPath.@Nullable Place place;

    @Inject
    public PathPage(
            FollowPath paths,
            CurriculumDrawings drawings,
            QuestionDrawing questions,
            Visitor visitor,
            HttpServletRequest request) {
        this.paths = paths;
        this.drawings = drawings;
        this.questions = questions;
        this.visitor = visitor;
        this.module = Wanted.word(request, "module");
        this.step = Wanted.number(request, "step");
    }

    public void open() {
        place = paths.open(visitor.actor(), module, step);
    }

    /** Takes the step that is shown, and goes to the next. */
    public String goOn() {
        int here = getPlace().number();
        paths.take(visitor.actor(), module, here);
        return "/curriculum/path.xhtml?faces-redirect=true&module=" + module + "&step=" + (here + 1);
    }

    /** On the way back the page is built, with its buttons, before it is opened. */
    public FollowPath.Place getPlace() {
        FollowPath.Place known = place;
        if (known == null) {
            known = paths.open(visitor.actor(), module, step);
            place = known;
        }
        return known;
    }

    /** {@code read}, {@code picture}, ..., or {@code end}. */
    public String getKind() {
        return getPlace().isEnd() ? "end" : step().kind().name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What the step shows, save for a moment. */
    public @Nullable Drawn getShown() {
        if (getPlace().isEnd()) {
            return null;
        }
        return switch (step().kind()) {
            case READ, REFLECT ->
                drawings.text(step().text().in(drawings.locale()), getPlace().syllabus());
            case PICTURE ->
                out -> {
                    drawings.picture(step().target()).draw(out);
                    out.open("p").text(step().text().in(drawings.locale())).close("p");
                };
            case FRAGMENT -> drawings.fragment(getPlace().syllabus(), step().target());
            case QUIZ -> choice.isEmpty() ? questions.asked(item()) : questions.answered(item(), choice);
            case MOMENT -> null;
        };
    }

    public Moment getMoment() {
        return getPlace().syllabus().moment(step().target()).orElseThrow(NotFound::new);
    }

    public QuizItem getItem() {
        return item();
    }

    public List<String> getOptions() {
        return choice.isEmpty() ? item().options() : List.of();
    }

    public CodeName code(String id) {
        return drawings.pen().names().of(id);
    }

    public List<Integer> getNumbers() {
        return IntStream.rangeClosed(1, getPlace().module().path().size())
                .boxed()
                .toList();
    }

    private QuizItem item() {
        QuizItem item = getPlace().syllabus().quizItem(step().target()).orElseThrow(NotFound::new);
        if (!choice.isEmpty() && !item.options().contains(choice)) {
            throw new NotFound();
        }
        return item;
    }

    private PathStep step() {
        return getPlace().step();
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public int getStep() {
        return step;
    }

    public void setStep(int step) {
        this.step = step;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
