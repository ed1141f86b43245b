package nl.naast.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.naast.shared.LinkSecret;
import org.jspecify.annotations.Nullable;

/** A one-time link with which a person chooses the first password. Only the hash of its secret is kept. */
@Entity
@Table(name = "invitation")
public class Invitation {
    private static final Duration VALID_FOR = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    public Invitation(UUID id, UUID accountId, LinkSecret token, Instant madeAt) {
        this.id = id;
        this.accountId = accountId;
        this.tokenHash = token.hash();
        this.madeAt = madeAt;
    }

    public void use(Instant at) {
        usedAt = at;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(madeAt.plus(VALID_FOR));
    }

    public UUID accountId() {
        return accountId;
    }
}
