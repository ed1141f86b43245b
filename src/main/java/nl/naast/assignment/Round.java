package nl.naast.assignment;

import java.time.Instant;
import java.util.UUID;
import nl.naast.curriculum.Competency;

/** A round as other rooms see it: one conversation to practise, with its windows. */
public record Round(
        UUID id,
        UUID instituteId,
        UUID cohortId,
        int number,
        Competency competency,
        Instant opensAt,
        Instant handInUntil,
        Instant reviewUntil,
        Instant closesAt) {

    public boolean isRunning(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean acceptsHandIn(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(handInUntil);
    }
}
