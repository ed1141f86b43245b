package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.privacy.StoryKind;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.shared.Actor;

/** Plays practice partners: of every six students one has a yes, one waits, the others asked nobody yet. */
@ApplicationScoped
public class PlayedPartners {
    private static final int OF = 6;

    private final AskForConsent asking;
    private final AnswerPartnerLink answering;

    @Inject
    public PlayedPartners(AskForConsent asking, AnswerPartnerLink answering) {
        this.asking = asking;
        this.answering = answering;
    }

    void play(int student, Actor author, UUID round, String language) {
        if (student % OF == 1 || student % OF == 2) {
            String link = asking.ask(author, round, StoryKind.FICTITIOUS);
            if (student % OF == 1) {
                answering.agree(link, AnswerPartnerLink.CURRENT_WORDS, language);
            }
        }
    }
}
