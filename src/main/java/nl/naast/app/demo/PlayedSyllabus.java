package nl.naast.app.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Lesson;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Moment;
import nl.naast.curriculum.Moment.Quality;
import nl.naast.curriculum.Moment.Reply;
import nl.naast.curriculum.StanceValues;
import nl.naast.curriculum.application.EditSyllabus;
import nl.naast.curriculum.application.PublishSyllabus;
import nl.naast.curriculum.application.StartSyllabus;
import nl.naast.institute.Members;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;

/** Plays a trainer who published a lesson and a moment of her programme's own, and began a next draft. */
@ApplicationScoped
public class PlayedSyllabus {
    private static final String MODULE = "help";
    private static final String KIND = "own";

    private final Members members;
    private final StartSyllabus starting;
    private final EditSyllabus editing;
    private final PublishSyllabus publishing;

    @Inject
    public PlayedSyllabus(Members members, StartSyllabus starting, EditSyllabus editing, PublishSyllabus publishing) {
        this.members = members;
        this.starting = starting;
        this.editing = editing;
        this.publishing = publishing;
    }

    void play(Actor trainer, UUID cohort) {
        UUID programme = members.seatsOf(trainer).stream()
                .filter(seat -> seat.cohortId().equals(cohort))
                .map(Seat::programmeId)
                .findFirst()
                .orElseThrow();
        starting.from(trainer, programme, UUID.randomUUID(), 0);
        editing.put(trainer, programme, lesson(), "");
        editing.put(trainer, programme, moment(), "");
        publishing.publish(trainer, programme, 1);
        starting.from(trainer, programme, UUID.randomUUID(), 1);
    }

    private static Lesson lesson() {
        Localized text = new Localized("""
                        In onze praktijkweek loop je mee in een wijkteam. Je helpt mensen die al veel hulpverleners zagen.

                        ## Voor je begint
                        - Vraag wat iemand zelf al deed.
                        - Zeg wat je wel en niet kunt doen.

                        Twijfel je? Een [open vraag](code:LIS+OPEN) kan bijna altijd.
                        """, """
                        In our week of practice you join a neighbourhood team. You help people who met many helpers before.

                        ## Before you begin
                        - Ask what someone did already.
                        - Say what you can and cannot do.

                        In doubt? An [open question](code:LIS+OPEN) is nearly always possible.
                        """);
        return new Lesson(
                own(), MODULE, KIND, new Localized("Helpen in de wijk", "Helping in the neighbourhood"), 4, text);
    }

    private static Moment moment() {
        List<Reply> replies = List.of(
                reply(
                        Quality.POOR,
                        new Localized("U moet gewoon die brief openen.", "You should simply open that letter."),
                        "TAL-ADVIES",
                        -1,
                        new Localized("Hij vroeg geen raad.", "He did not ask for advice.")),
                reply(
                        Quality.FAIR,
                        new Localized("Zal ik met u meekijken?", "Shall I look at it with you?"),
                        "LIS+OPEN",
                        1,
                        new Localized(
                                "Je biedt iets aan en laat de keus.", "You offer something and leave the choice.")),
                reply(
                        Quality.GOOD,
                        new Localized("Wat maakt dat u hem liet liggen?", "What made you leave it where it was?"),
                        "LIS+OPEN",
                        2,
                        new Localized("Je bent nieuwsgierig naar zijn reden.", "You are curious about his reason.")));
        return new Moment(
                own(),
                MODULE,
                new Localized("De brief op de trap", "The letter on the stairs"),
                new Localized(
                        "Je belt aan bij meneer Aziz. Er ligt post op de trap.",
                        "You ring at Mr Aziz's. There is mail on the stairs."),
                new Localized("Die brief? Die ligt daar al een week.", "That letter? It has been there for a week."),
                null,
                replies);
    }

    private static Reply reply(Quality quality, Localized text, String code, int stance, Localized why) {
        return new Reply(quality, text, List.of(code), new StanceValues(stance, stance), why);
    }

    private static String own() {
        return "own-" + UUID.randomUUID();
    }
}
