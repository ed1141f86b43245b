package nl.naast.curriculum.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.naast.curriculum.Codebook;
import nl.naast.curriculum.Scale;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An institute's own version of the codebook. It begins as a draft with what another version holds, and only
 * the institute's coordinators see it. Publishing freezes it for ever: reviews made with it keep their meaning.
 */
@Entity
@Table(name = "codebook_version")
public class CodebookVersion {
    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    private int number;

    private String name;

    @Column(name = "based_on")
    private String basedOn;

    @Lob
    private String content;

    @Column(name = "made_by")
    private @Nullable UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CodebookVersion() {}

    public CodebookVersion(Birth birth, String name, Codebook from) {
        this.id = birth.id();
        this.instituteId = birth.instituteId();
        this.number = birth.number();
        this.name = named(name);
        this.basedOn = from.version();
        this.content = written(this.name, from);
        this.madeBy = birth.madeBy();
        this.madeAt = birth.madeAt();
    }

    /** Where a version comes from. */
    public record Birth(UUID id, UUID instituteId, int number, UUID madeBy, Instant madeAt) {}

    public Codebook codebook(List<Scale> scales) {
        return CodebookJson.read(content, key(), scales);
    }

    /** @throws BusinessRuleViolation when it is published */
    public void become(Codebook book) {
        requireDraft();
        content = written(name, book);
    }

    /** @throws BusinessRuleViolation when it is published */
    public void rename(String newName, List<Scale> scales) {
        requireDraft();
        name = named(newName);
        content = written(name, codebook(scales));
    }

    /** Publishing what is published changes nothing. */
    public boolean publish(Instant at) {
        if (publishedAt != null) {
            return false;
        }
        publishedAt = at;
        return true;
    }

    public void requireDraft() {
        if (publishedAt != null) {
            throw new BusinessRuleViolation("curriculum.violation.published", name, number);
        }
    }

    public void forgetMaker() {
        madeBy = null;
    }

    /** Never longer than what can be read again. */
    private static String written(String name, Codebook book) {
        String json = CodebookJson.write(name, book);
        if (json.length() > CodebookJson.LONGEST) {
            throw new BusinessRuleViolation("curriculum.violation.json.long", CodebookJson.LONGEST);
        }
        return json;
    }

    /** @throws BusinessRuleViolation when there is nothing to call it by */
    static String named(String typed) {
        String stripped = typed.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new BusinessRuleViolation("curriculum.violation.versionName", LONGEST_NAME);
        }
        return stripped;
    }

    /** The name by which programmes and reviews know it. */
    public String key() {
        return id.toString();
    }

    public UUID id() {
        return id;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public String name() {
        return name;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public VersionLine line() {
        return new VersionLine(key(), instituteId, name, number, basedOn, madeAt, publishedAt);
    }
}
