package nl.naast.curriculum.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.naast.institute.Members;
import nl.naast.institute.Role;
import nl.naast.institute.Seat;
import nl.naast.shared.Actor;
import nl.naast.shared.NotFound;

/** What a programme teaches is changed by its own trainers and coordinators, and by nobody else. */
@ApplicationScoped
@Transactional
public class FindTrainer {
    private final Members members;

    @Inject
    public FindTrainer(Members members) {
        this.members = members;
    }

    /** @throws NotFound when the actor neither trains nor coordinates anybody in the programme */
    Seat of(Actor actor, UUID programmeId) {
        return members.seatsOf(actor).stream()
                .filter(seat -> seat.programmeId().equals(programmeId) && seat.role() != Role.STUDENT)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
