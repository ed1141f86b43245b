package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.application.TakeQuiz;
import nl.naast.shared.NotFound;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Visitor;
import nl.naast.shared.web.Wanted;
import org.jspecify.annotations.Nullable;

/** The page with a module's quiz: one line at a time. */
@Named
@RequestScoped
public class QuizPage {
    private final TakeQuiz quizzes;
    private final CurriculumDrawings drawings;
    private final QuestionDrawing questions;
    private final Visitor visitor;
    private String module;
    private String item = "";
    private String choice = "";
    private @Nullable UUID attempt;
    private TakeQuiz.@Nullable Opened opened;

    @Inject
    public QuizPage(
            TakeQuiz quizzes,
            CurriculumDrawings drawings,
            QuestionDrawing questions,
            Visitor visitor,
            HttpServletRequest request) {
        this.quizzes = quizzes;
        this.drawings = drawings;
        this.questions = questions;
        this.visitor = visitor;
        this.module = Wanted.word(request, "module");
    }

    public void open() {
        opened = quizzes.open(visitor.actor(), module);
    }

    /** Begins, or takes the choice that was sent. */
    public String act() {
        if (choice.isEmpty()) {
            quizzes.start(visitor.actor(), module, Wanted.id(attempt));
            return here();
        }
        quizzes.answer(visitor.actor(), Wanted.id(attempt), item, choice);
        return here() + "&item=" + item;
    }

    private String here() {
        return "/curriculum/quiz.xhtml?faces-redirect=true&module=" + module;
    }

    /** On the way back the page is built, with its buttons, before it is opened. */
    public TakeQuiz.Opened getOpened() {
        TakeQuiz.Opened known = opened;
        if (known == null) {
            known = quizzes.open(visitor.actor(), module);
            opened = known;
        }
        return known;
    }

    /** {@code start}, {@code ask}, {@code told} after a choice, or {@code score}. */
    public String getState() {
        TakeQuiz.Attempt running = getOpened().attempt();
        if (running == null) {
            return "start";
        }
        if (told() != null) {
            return "told";
        }
        return running.finished() || running.next() == null ? "score" : "ask";
    }

    public TakeQuiz.Attempt getRunning() {
        TakeQuiz.Attempt running = getOpened().attempt();
        if (running == null) {
            throw new NotFound();
        }
        return running;
    }

    public TakeQuiz.Asked getAsked() {
        TakeQuiz.Asked told = told();
        TakeQuiz.Asked asked = told != null ? told : getRunning().next();
        if (asked == null) {
            throw new NotFound();
        }
        return asked;
    }

    public Drawn getShown() {
        String chosen = getAsked().chosen();
        return chosen == null
                ? questions.asked(getAsked().item())
                : questions.answered(getAsked().item(), chosen);
    }

    /** What went wrong, to look at again. */
    public List<TakeQuiz.Asked> getWrong() {
        return getRunning().items().stream().filter(each -> !each.isRight()).toList();
    }

    public Drawn chips(TakeQuiz.Asked asked) {
        return drawings.chips(List.of(asked.item().code()));
    }

    public CodeName code(String id) {
        return drawings.pen().names().of(id);
    }

    public UUID getFresh() {
        return UUID.randomUUID();
    }

    private TakeQuiz.@Nullable Asked told() {
        return getRunning().items().stream()
                .filter(each -> each.item().id().equals(item) && each.chosen() != null)
                .findFirst()
                .orElse(null);
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public @Nullable UUID getAttempt() {
        return attempt;
    }

    public void setAttempt(@Nullable UUID attempt) {
        this.attempt = attempt;
    }
}
