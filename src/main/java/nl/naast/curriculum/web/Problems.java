package nl.naast.curriculum.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.web.TextsForPage;

/** Says everything that is wrong at once, where a refusal says the first thing only. */
final class Problems {
    private static final int MOST = 20;

    private Problems() {}

    static void say(List<BusinessRuleViolation> problems, TextsForPage texts) {
        problems.stream()
                .limit(MOST)
                .forEach(problem ->
                        add(texts.of(problem.key(), problem.arguments().toArray())));
        if (problems.size() > MOST) {
            add(texts.of("curriculum.import.more", problems.size() - MOST));
        }
    }

    private static void add(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, ""));
    }
}
