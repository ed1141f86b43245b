package nl.naast.institute;

import java.time.ZoneId;
import java.util.UUID;

/** A place that an actor holds in a cohort, with what a page needs to name it. */
public record Seat(
        UUID instituteId,
        UUID cohortId,
        UUID programmeId,
        Role role,
        String cohortName,
        String programmeName,
        String instituteName,
        String codebookVersion,
        ZoneId zone) {}
