package nl.naast.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone's agreement in known words on a known day; it can be withdrawn, not changed. */
@Entity
@Table(name = "consent")
public class Consent {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "wording_version")
    private String wordingVersion;

    private String language;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    public Consent(
            UUID id,
            UUID instituteId,
            UUID accountId,
            UUID subjectId,
            String wordingVersion,
            String language,
            Instant givenAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.accountId = accountId;
        this.subjectId = subjectId;
        this.wordingVersion = wordingVersion;
        this.language = language;
        this.givenAt = givenAt;
    }

    public void withdraw(Instant at) {
        withdrawnAt = at;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public UUID id() {
        return id;
    }

    public String wordingVersion() {
        return wordingVersion;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
