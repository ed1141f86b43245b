package nl.naast.curriculum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.naast.curriculum.CodedTurn;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.QuizItem;
import nl.naast.shared.web.Drawn;
import nl.naast.shared.web.Markup;
import nl.naast.shared.web.TextsForPage;

/** Draws one question of a quiz, before and after choosing. */
@RequestScoped
public class QuestionDrawing {
    private final CurriculumDrawings drawings;
    private final TextsForPage texts;

    @Inject
    public QuestionDrawing(CurriculumDrawings drawings, TextsForPage texts) {
        this.drawings = drawings;
        this.texts = texts;
    }

    /** The lines it is about. */
    Drawn asked(QuizItem item) {
        Localized before = item.before();
        CodedTurn line = turn(true, item.line());
        List<CodedTurn> turns = before == null ? List.of(line) : List.of(turn(false, before), line);
        Pen.Show show = new Pen.Show(drawings.locale(), false, false);
        return out -> {
            out.open("div", "class", "question");
            drawings.pen().turns(out, turns, show);
            out.close("div");
        };
    }

    /** The lines, and why what was chosen is right, or is not and what is. */
    Drawn answered(QuizItem item, String chosen) {
        boolean right = item.code().equals(chosen);
        return out -> {
            asked(item).draw(out);
            out.open("div", "class", "answers", "role", "status");
            if (!right) {
                reason(out, item, chosen, "curriculum.quiz.notThis", "question");
            }
            reason(out, item, item.code(), right ? "curriculum.quiz.right" : "curriculum.quiz.rightIs", "check");
            out.close("div");
        };
    }

    private void reason(Markup out, QuizItem item, String code, String key, String sign) {
        out.open("div", "class", "answer").open("p", "class", "answer-head").sign(sign);
        out.element("b", "answer-says", texts.get(key));
        drawings.pen().chip(out, code);
        out.close("p").open("p");
        out.text(item.why(code).in(drawings.locale())).close("p").close("div");
    }

    private static CodedTurn turn(boolean helpers, Localized text) {
        return new CodedTurn(helpers, text, List.of(), null, Localized.NOTHING);
    }
}
