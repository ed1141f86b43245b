package nl.naast.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person, for all institutes together. An account is opened with a sign-in name, later gets a
 * password, may choose a language, and is closed for good; what the person may do where is said by
 * memberships, not here.
 */
@Entity
@Table(name = "account")
public class Account {
    @Id
    private UUID id;

    @Column(name = "sign_in_name")
    private String signInName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    private @Nullable String language;

    @Column(name = "administrator_since")
    private @Nullable Instant administratorSince;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(UUID id, String signInName, String displayName, Instant openedAt) {
        this.id = id;
        this.signInName = signInName;
        this.displayName = displayName;
        this.openedAt = openedAt;
    }

    public void acceptPassword(String hash) {
        passwordHash = hash;
    }

    public void chooseLanguage(String tag) {
        language = tag;
    }

    public void becomeAdministrator(Instant since) {
        administratorSince = since;
    }

    public void erase(Instant at) {
        displayName = "";
        signInName = "closed-" + id;
        passwordHash = null;
        closedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String signInName() {
        return signInName;
    }

    public String displayName() {
        return displayName;
    }

    public @Nullable String passwordHash() {
        return passwordHash;
    }

    public @Nullable String language() {
        return language;
    }

    public boolean isAdministrator() {
        return administratorSince != null;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
