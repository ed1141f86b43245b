package nl.naast.progress.application;

import java.util.List;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.institute.Member;
import nl.naast.institute.Seat;
import nl.naast.transcript.Glance;
import org.jspecify.annotations.Nullable;

/** Who is where in a cohort: a row for each student, a cell for each round. */
public record CohortState(Seat seat, List<Round> rounds, List<Row> students, List<Person> staff) {
    /** A trainer or coordinator. */
    public record Person(Member member, String name) {}

    /** One student. */
    public record Row(Member member, String name, List<Cell> cells, int reviewsDone, int reviewsAsked) {}

    /**
     * One student in one round.
     *
     * @param submissionId null when there is none, or the text of the last one was withdrawn
     * @param state {@code none}, {@code handedIn}, {@code self}, {@code reviewed}, {@code released} or {@code withdrawn}
     * @param glance of what she handed in
     */
    public record Cell(
            Round round,
            @Nullable UUID submissionId,
            String state,
            int peersDone,
            int peers,
            @Nullable Glance glance) {}
}
