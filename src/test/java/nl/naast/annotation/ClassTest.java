package nl.naast.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.naast.annotation.application.AnnotationPersonalData;
import nl.naast.annotation.application.AnswerInClass;
import nl.naast.annotation.application.ClassView;
import nl.naast.annotation.application.OfferClass;
import nl.naast.annotation.application.ShowClass;
import nl.naast.annotation.application.StartClass;
import nl.naast.annotation.application.SteerClass;
import nl.naast.annotation.domain.ClassAnswer.Said;
import nl.naast.annotation.domain.ClassSpread;
import nl.naast.annotation.persistence.ClassAnswers;
import nl.naast.annotation.persistence.ClassCounts;
import nl.naast.shared.Actor;
import nl.naast.testing.RoomTest;
import org.jspecify.annotations.Nullable;

/** A class of a small world, its leader and its students. */
abstract class ClassTest extends RoomTest {
    static final String NOT_FOUND = "shared.violation.notFound";
    static final ClassSource ANCHOR = new ClassSource(ClassSource.Kind.ANCHOR, "accept-anchor-weak");
    static final int TURN = 3;
    static final int NEXT = 5;
    static final String LINE = "Wat maakt dat je dit nu vertelt?";

    UUID startAt(int turn) {
        UUID session = start(world.trainer(), ANCHOR);
        steering().goTo(world.trainer(), session, turn);
        return session;
    }

    UUID start(Actor leader, ClassSource source) {
        return get(StartClass.class).start(leader, world.cohort(), wanted(UUID.randomUUID(), leader, source));
    }

    StartClass.Wanted wanted(UUID id, Actor leader, ClassSource source) {
        UUID group = get(OfferClass.class)
                .choices(leader, world.cohort())
                .groups()
                .get(0)
                .id();
        return new StartClass.Wanted(id, group, source, Locale.forLanguageTag("nl"), true);
    }

    SteerClass steering() {
        return get(SteerClass.class);
    }

    ClassView lead(UUID session) {
        return get(ShowClass.class).lead(world.trainer(), session);
    }

    ClassView enter(int student, UUID session) {
        return get(ShowClass.class).enter(world.students().get(student), session);
    }

    static ClassView.Now now(ClassView view) {
        return Objects.requireNonNull(view.now());
    }

    static ClassSpread spread(ClassView view) {
        return Objects.requireNonNull(now(view).spread());
    }

    void answer(int student, UUID session, Said said) {
        get(AnswerInClass.class).answer(world.students().get(student), session, TURN, said);
    }

    void answerOfThree(UUID session) {
        for (int i = 0; i < ClassSpread.FEWEST; i++) {
            answer(i, session, anything());
        }
    }

    static Said anything() {
        return said(List.of("LIS+OPEN"), 1, null, LINE);
    }

    static Said said(List<String> codes, @Nullable Integer equal, @Nullable Integer nonjudgmental, String line) {
        return new Said(codes, equal, nonjudgmental, line);
    }

    String exported(Actor actor) {
        return get(AnnotationPersonalData.class).export(actor.accountId()).toString();
    }

    /** Answers by person, seats and lines that are still there. */
    int kept(UUID session) {
        return house.in(() -> get(ClassAnswers.class).to(session, TURN).size()
                + get(ClassAnswers.class).to(session, NEXT).size()
                + get(ClassCounts.class).linesOf(session, TURN).size());
    }
}
