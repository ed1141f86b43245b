package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A programme's own version of the syllabus. It begins as a draft that all trainers of the programme share, and
 * students see nothing of it. Publishing makes it what they see and freezes it for ever: what somebody answered keeps
 * pointing to what she was asked.
 */
@Entity
@Table(name = "syllabus_version")
public class SyllabusVersion {
    /** Long enough for a book; what is longer would slow every page down. */
    private static final int LONGEST = 2_000_000;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "programme_id")
    private UUID programmeId;

    private int number;

    @Column(name = "based_on")
    private int basedOn;

    @Lob
    private String content;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_by")
    private @Nullable UUID publishedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SyllabusVersion() {}

    public SyllabusVersion(Birth birth, int basedOn, TeachingPlan plan) {
        this.id = birth.id();
        this.instituteId = birth.instituteId();
        this.programmeId = birth.programmeId();
        this.number = birth.number();
        this.madeBy = birth.madeBy();
        this.madeAt = birth.madeAt();
        this.basedOn = basedOn;
        this.content = written(plan);
    }

    /** Where a version comes from. */
    public record Birth(UUID id, UUID instituteId, UUID programmeId, int number, UUID madeBy, Instant madeAt) {}

    public TeachingPlan plan() {
        return SyllabusJson.read(content);
    }

    /** @throws BusinessRuleViolation when it is published */
    public void become(TeachingPlan plan) {
        requireDraft();
        content = written(plan);
    }

    /** Publishing what is published changes nothing. */
    public boolean publish(UUID by, Instant at) {
        if (publishedAt != null) {
            return false;
        }
        publishedBy = by;
        publishedAt = at;
        return true;
    }

    public void requireDraft() {
        if (publishedAt != null) {
            throw new BusinessRuleViolation("curriculum.violation.syllabusPublished", number);
        }
    }

    /** The version stays; who made it is not known any more. */
    public void forget(UUID accountId) {
        if (accountId.equals(madeBy)) {
            madeBy = null;
        }
        if (accountId.equals(publishedBy)) {
            publishedBy = null;
        }
    }

    private static String written(TeachingPlan plan) {
        String json = SyllabusJson.write(plan);
        if (json.length() > LONGEST) {
            throw new BusinessRuleViolation("curriculum.violation.syllabusLong");
        }
        return json;
    }

    public UUID id() {
        return id;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int number() {
        return number;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public SyllabusLine line() {
        return new SyllabusLine(number, basedOn, madeAt, publishedAt);
    }
}
