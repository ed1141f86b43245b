package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Codebooks;
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
    private final Codebooks codebooks;

    @Inject
    public FindLearner(Members members, Syllabuses syllabuses, Codebooks codebooks) {
        this.members = members;
        this.syllabuses = syllabuses;
        this.codebooks = codebooks;
    }

    /** @throws NotFound when the actor belongs to no programme */
    Learner of(Actor actor) {
        List<Seat> seats = members.seatsOf(actor);
        Seat seat = seats.stream()
                .min(Comparator.comparing(each -> each.role() != Role.STUDENT))
                .orElseThrow(NotFound::new);
        return new Learner(actor, seat, syllabuses.of(seats));
    }

    /** The codebook of the place where the actor learns. */
    public Codebook codebook(Actor actor) {
        return codebooks.version(of(actor).seat().codebookVersion());
    }
}
