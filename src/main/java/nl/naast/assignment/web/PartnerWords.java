package nl.naast.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerAnswer.State;
import nl.naast.shared.web.TextsForPage;

/** Says in words where the practice partner's consent stands. */
@RequestScoped
public class PartnerWords {
    private static final Set<State> WITHOUT_ANSWER = Set.of(State.ASKED, State.EXPIRED);

    private final TextsForPage texts;

    @Inject
    public PartnerWords(TextsForPage texts) {
        this.texts = texts;
    }

    PartnerOnScreen of(Optional<PartnerAnswer> answer) {
        return answer.map(this::of)
                .orElseGet(() -> new PartnerOnScreen("none", "", texts.get("assignment.partner.none"), true));
    }

    private PartnerOnScreen of(PartnerAnswer answer) {
        String state = answer.state().slug();
        String says = texts.of("assignment.partner." + state, texts.day(answer.at(), answer.zone()));
        return new PartnerOnScreen(state, answer.kind().name(), says, WITHOUT_ANSWER.contains(answer.state()));
    }
}
