package nl.naast.annotation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.naast.annotation.ClassSource;
import nl.naast.institute.Seat;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A class looks at the same conversation together, turn by turn, led by a trainer or a coordinator. She starts it, people
 * of the cohort come in with its code, she chooses one turn after another and reveals what was answered, and she ends
 * it; a day after its start it ends by itself. Then its code is free again and only numbers stay.
 */
@Entity
@Table(name = "class_session")
public class ClassSession {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    @Column(name = "leader_id")
    private UUID leaderId;

    private @Nullable String code;

    @Enumerated(EnumType.STRING)
    private ClassSource.Kind kind;

    private String item;

    @Column(name = "transcript_id")
    private @Nullable UUID transcriptId;

    private String language;

    @Column(name = "codebook_version")
    private String codebookVersion;

    private int turn;

    @Column(name = "with_lines")
    private boolean withLines;

    private long revision;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ClassSession() {}

    /**
     * Who looks at what.
     *
     * @param groupId null for everybody in the cohort
     * @param transcriptId of a submission; null for what the curriculum holds
     * @param withLines whether people are asked what one could say instead
     */
    public record Plan(
            @Nullable UUID groupId,
            ClassSource source,
            @Nullable UUID transcriptId,
            Locale language,
            boolean withLines) {}

    public ClassSession(UUID id, Seat seat, UUID leaderId, Plan plan, ClassCode code, Instant at) {
        this.id = id;
        this.instituteId = seat.instituteId();
        this.cohortId = seat.cohortId();
        this.groupId = plan.groupId();
        this.leaderId = leaderId;
        this.code = code.letters();
        this.kind = plan.source().kind();
        this.item = plan.source().item();
        this.transcriptId = plan.transcriptId();
        this.language = plan.language().getLanguage();
        this.codebookVersion = seat.codebookVersion();
        this.withLines = plan.withLines();
        this.startedAt = at;
    }

    /** From here on the class looks at this turn; going back to an earlier one is going to it. */
    public void goTo(int number) {
        requireRunning();
        turn = number;
        change();
    }

    public void askForLines(boolean wanted) {
        requireRunning();
        withLines = wanted;
        change();
    }

    /** Every window has to look again. */
    public void change() {
        revision = revision + 1;
    }

    /** Returns whether it ran until now. */
    public boolean end(Instant at) {
        if (endedAt != null) {
            return false;
        }
        endedAt = at;
        code = null;
        change();
        return true;
    }

    public void requireRunning() {
        if (endedAt != null) {
            throw new BusinessRuleViolation("annotation.violation.classEnded");
        }
    }

    /** A class session as pages show it. */
    public record View(
            UUID id,
            UUID instituteId,
            UUID cohortId,
            @Nullable UUID groupId,
            UUID leaderId,
            String code,
            ClassSource source,
            @Nullable UUID transcriptId,
            Locale language,
            String codebookVersion,
            int turn,
            boolean withLines,
            long revision,
            Instant startedAt,
            @Nullable Instant endedAt) {
        public boolean isRunning() {
            return endedAt == null;
        }
    }

    public View view() {
        return new View(
                id,
                instituteId,
                cohortId,
                groupId,
                leaderId,
                code == null ? "" : code,
                new ClassSource(kind, item),
                transcriptId,
                Locale.forLanguageTag(language),
                codebookVersion,
                turn,
                withLines,
                revision,
                startedAt,
                endedAt);
    }
}
