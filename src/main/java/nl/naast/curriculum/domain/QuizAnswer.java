package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.curriculum.QuizItem;

/** The code that was chosen for one item of an attempt; the first choice stays. */
@Entity
@Table(name = "quiz_answer")
public class QuizAnswer {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "attempt_id")
    private UUID attemptId;

    private String item;

    private String chosen;

    /** One when it was right, else none: what is kept can be added up. */
    private int points;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected QuizAnswer() {}

    public QuizAnswer(QuizAttempt attempt, QuizItem item, String chosen, Instant answeredAt) {
        this.id = UUID.randomUUID();
        this.instituteId = attempt.instituteId();
        this.attemptId = attempt.id();
        this.item = item.id();
        this.chosen = chosen;
        this.points = item.code().equals(chosen) ? 1 : 0;
        this.answeredAt = answeredAt;
    }

    public String item() {
        return item;
    }

    public String chosen() {
        return chosen;
    }

    public boolean isRight() {
        return points == 1;
    }
}
