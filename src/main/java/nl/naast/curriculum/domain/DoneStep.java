package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A lesson that a person read, or a step of a path that she took; it goes when she takes it back. */
@Entity
@Table(name = "done_step")
public class DoneStep {
    /** What was done. */
    public enum Kind {
        LESSON,
        PATH
    }

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String item;

    private int step;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected DoneStep() {}

    private DoneStep(UUID instituteId, UUID accountId, Kind kind, String item, int step, Instant doneAt) {
        this.id = UUID.randomUUID();
        this.instituteId = instituteId;
        this.accountId = accountId;
        this.kind = kind;
        this.item = item;
        this.step = step;
        this.doneAt = doneAt;
    }

    public static DoneStep read(UUID instituteId, UUID accountId, String lesson, Instant at) {
        return new DoneStep(instituteId, accountId, Kind.LESSON, lesson, 0, at);
    }

    /** @param step from 1 */
    public static DoneStep taken(UUID instituteId, UUID accountId, String module, int step, Instant at) {
        return new DoneStep(instituteId, accountId, Kind.PATH, module, step, at);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public boolean isLesson(String lesson) {
        return kind == Kind.LESSON && item.equals(lesson);
    }

    public boolean isOnPath(String module) {
        return kind == Kind.PATH && item.equals(module);
    }

    public Kind kind() {
        return kind;
    }

    /** The lesson's id or the module's slug. */
    public String item() {
        return item;
    }

    public int step() {
        return step;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
