package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One turn that a class looks at: open while people answer, then revealed to all at once. Where fewer than three answered
 * nothing can be shown, so the leader may ask again.
 */
@Entity
@Table(name = "class_turn")
public class ClassTurn {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "session_id")
    private UUID sessionId;

    private int number;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "revealed_at")
    private @Nullable Instant revealedAt;

    private int answers;

    @Column(name = "key_shown_at")
    private @Nullable Instant keyShownAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassTurn() {}

    public ClassTurn(ClassSession.View session, int number, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.instituteId = session.instituteId();
        this.sessionId = session.id();
        this.number = number;
        this.openedAt = openedAt;
    }

    /** @param given how many answered */
    public void reveal(int given, Instant at) {
        answers = given;
        revealedAt = at;
    }

    /** Too few answered to show anything: the question is asked once more. */
    public void askAgain(Instant at) {
        if (revealedAt != null && isEnough()) {
            throw new BusinessRuleViolation("annotation.violation.classShownAlready");
        }
        revealedAt = null;
        keyShownAt = null;
        openedAt = at;
        answers = 0;
    }

    public void showKey(Instant at) {
        if (revealedAt == null) {
            throw new BusinessRuleViolation("annotation.violation.classNotShown");
        }
        keyShownAt = keyShownAt == null ? at : keyShownAt;
    }

    public boolean isRevealed() {
        return revealedAt != null;
    }

    public boolean isKeyShown() {
        return keyShownAt != null;
    }

    /** Whether so many answered that a spread tells nothing about one of them. */
    public boolean isEnough() {
        return answers >= ClassSpread.FEWEST;
    }

    public int answers() {
        return answers;
    }

    public int number() {
        return number;
    }
}
