package nl.naast.institute.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.institute.Role;
import org.jspecify.annotations.Nullable;

/**
 * One person in one role in one cohort. It begins on a day and may end; it never changes into another
 * role, because a person may hold several.
 */
@Entity
@Table(name = "membership")
public class Membership {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "cohort_id")
    private UUID cohortId;

    @Column(name = "group_id")
    private @Nullable UUID groupId;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    public Membership(UUID id, Cohort cohort, @Nullable UUID groupId, UUID accountId, Role role, Instant since) {
        this.id = id;
        this.instituteId = cohort.instituteId();
        this.cohortId = cohort.id();
        this.groupId = groupId;
        this.accountId = accountId;
        this.role = role;
        this.since = since;
    }

    public void end(Instant at) {
        endedAt = at;
    }

    public UUID accountId() {
        return accountId;
    }
}
