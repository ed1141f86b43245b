package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.naast.curriculum.Syllabuses;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** The curriculum is for those who belong to a programme, and only for them. */
@ApplicationScoped
@Transactional
public class FindLearner {
    private final Members members;
    private final Syllabuses syllabuses;

    @Inject
    public FindLearner(Members members, Syllabuses syllabuses) {
        this.members = members;
        this.syllabuses = syllabuses;
    }

    /** @throws NotFound when the actor belongs to no programme */
    Learner of(Actor actor) {
        return perhaps(actor).orElseThrow(NotFound::new);
    }

    Optional<Learner> perhaps(Actor actor) {
        List<Seat> seats = members.seatsOf(actor);
        return seats.stream()
                .min(Comparator.comparing(each -> each.role() != Role.STUDENT))
                .map(seat -> new Learner(actor, seat, syllabuses.of(seats)));
    }
}
