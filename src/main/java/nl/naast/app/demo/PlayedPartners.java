package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.Felt;
import nl.naast.assignment.Slider;
import nl.naast.assignment.application.AskForConsent;
import nl.naast.assignment.application.TakeClientSeat;
import nl.naast.privacy.StoryKind;
import nl.naast.privacy.application.AnswerPartnerLink;
import nl.naast.shared.Actor;

/** Plays practice partners: of every six students one has a yes, one waits, the others asked nobody yet. */
@ApplicationScoped
public class PlayedPartners {
    private static final int OF = 6;
    private static final ClientVoice SAYS = new ClientVoice(
            Map.of(
                    Felt.ACCEPTED, new Slider("78"),
                    Felt.HEARD, new Slider("64"),
                    Felt.EQUAL, new Slider("41"),
                    Felt.HELPED, new Slider("?")),
            3,
            "");

    private final AskForConsent asking;
    private final AnswerPartnerLink answering;
    private final TakeClientSeat seats;

    @Inject
    public PlayedPartners(AskForConsent asking, AnswerPartnerLink answering, TakeClientSeat seats) {
        this.asking = asking;
        this.answering = answering;
        this.seats = seats;
    }

    void play(int student, Actor author, UUID round, String language) {
        if (student % OF == 1 || student % OF == 2) {
            String link = asking.ask(author, round, StoryKind.FICTITIOUS);
            if (student % OF == 1) {
                String keep = answering.agree(link, AnswerPartnerLink.CURRENT_WORDS, language);
                seats.say(keep, "example", SAYS, 0);
            }
        }
    }
}
