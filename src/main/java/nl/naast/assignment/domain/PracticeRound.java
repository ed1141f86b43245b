package nl.naast.assignment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.assignment.Round;
import nl.naast.curriculum.Competency;
import nl.naast.shared.BusinessRuleViolation;

/**
 * One turn of the learning loop for a cohort: practise and hand in, judge and review, read the feedback.
 * Its windows follow one another; it is planned once and closes by itself.
 */
@Entity
@Table(name = "practice_round")
public class PracticeRound {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    private int number;

    @Enumerated(EnumType.STRING)
    private Competency competency;

    @Column(name = "opens_at")
    private Instant opensAt;

    @Column(name = "hand_in_until")
    private Instant handInUntil;

    @Column(name = "review_until")
    private Instant reviewUntil;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PracticeRound() {}

    /** @throws BusinessRuleViolation when the windows do not follow one another */
    public PracticeRound(UUID id, UUID instituteId, UUID cohortId, int number, Competency competency, Windows windows) {
        this.id = id;
        this.instituteId = instituteId;
        this.cohortId = cohortId;
        this.number = number;
        this.competency = competency;
        this.opensAt = windows.opensAt();
        this.handInUntil = windows.handInUntil();
        this.reviewUntil = windows.reviewUntil();
        this.closesAt = windows.closesAt();
    }

    /** The moments at which a round goes from one step to the next. */
    public record Windows(Instant opensAt, Instant handInUntil, Instant reviewUntil, Instant closesAt) {
        public Windows {
            if (!opensAt.isBefore(handInUntil) || !handInUntil.isBefore(reviewUntil) || reviewUntil.isAfter(closesAt)) {
                throw new BusinessRuleViolation("assignment.violation.windows");
            }
        }
    }

    public Round view() {
        return new Round(id, instituteId, cohortId, number, competency, opensAt, handInUntil, reviewUntil, closesAt);
    }
}
