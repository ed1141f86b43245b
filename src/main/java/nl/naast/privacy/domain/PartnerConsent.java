package nl.naast.privacy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import nl.naast.privacy.PartnerAnswer;
import nl.naast.privacy.PartnerAnswer.State;
import nl.naast.privacy.PartnerConsents.Matter;
import nl.naast.privacy.StoryKind;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.LinkSecret;
import org.jspecify.annotations.Nullable;

/**
 * What a practice partner says about sharing one conversation. The author asks with a one-time link; the
 * partner agrees or declines without an account. It is about a draft until that is handed in, and about the
 * transcript from then on. Who agreed gets a link of their own, with which to withdraw. Nothing in it says
 * who the partner is.
 */
@Entity
@Table(name = "partner_consent")
public class PartnerConsent {
    private static final Duration LINK_VALID_FOR = Duration.ofDays(14);

    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "purpose_id")
    private UUID purposeId;

    @Column(name = "subject_id")
    private @Nullable UUID subjectId;

    @Enumerated(EnumType.STRING)
    private StoryKind kind;

    @Column(name = "link_hash")
    private byte[] linkHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String zone;

    @Column(name = "wording_version")
    private @Nullable String wordingVersion;

    private @Nullable String language;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    @Column(name = "keep_hash")
    private byte @Nullable [] keepHash;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "set_aside_at")
    private @Nullable Instant setAsideAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected PartnerConsent() {}

    public PartnerConsent(UUID id, UUID authorId, Matter matter, LinkSecret link, ZonedDateTime askedAt) {
        this.id = id;
        this.instituteId = matter.instituteId();
        this.authorId = authorId;
        this.purposeId = matter.purposeId();
        this.subjectId = matter.subjectId();
        this.kind = matter.kind();
        this.linkHash = link.hash();
        this.askedAt = askedAt.toInstant();
        this.zone = askedAt.getZone().getId();
    }

    /** Asks again with a new link, perhaps about another kind of story; the earlier link stops working. */
    public void askAgain(StoryKind about, LinkSecret link, Instant at) {
        requireNoAnswer("privacy.violation.partnerAnswered");
        kind = about;
        linkHash = link.hash();
        askedAt = at;
    }

    /** @param keep the secret of the link with which the partner can withdraw */
    public void agree(ConsentWords words, LinkSecret keep, Instant at) {
        requireOpen(at);
        wordingVersion = words.version();
        language = words.language();
        keepHash = keep.hash();
        agreedAt = at;
    }

    public void decline(Instant at) {
        requireOpen(at);
        declinedAt = at;
    }

    /** @return whether it was given until now */
    public boolean withdraw(Instant at) {
        if (agreedAt == null || withdrawnAt != null) {
            return false;
        }
        withdrawnAt = at;
        return true;
    }

    public void putAside(Instant at) {
        setAsideAt = setAsideAt == null ? at : setAsideAt;
    }

    /** @throws BusinessRuleViolation when what was said does not allow sharing it */
    public void bindTo(Matter matter, Instant now) {
        State state = answer(now).state();
        if (answer(now).isRefused()) {
            throw new BusinessRuleViolation("privacy.violation.partnerRefused");
        }
        if (kind != matter.kind()) {
            throw new BusinessRuleViolation("privacy.violation.otherKind");
        }
        if (kind == StoryKind.REAL && state != State.AGREED) {
            throw new BusinessRuleViolation("privacy.violation.partnerFirst");
        }
        subjectId = matter.subjectId();
    }

    private void requireOpen(Instant now) {
        requireNoAnswer("privacy.violation.linkUsed");
        if (answer(now).state() != State.ASKED) {
            throw new BusinessRuleViolation("privacy.violation.linkUsed");
        }
    }

    private void requireNoAnswer(String otherwise) {
        if (agreedAt != null || declinedAt != null) {
            throw new BusinessRuleViolation(otherwise);
        }
    }

    public PartnerAnswer answer(Instant now) {
        Instant until = askedAt.plus(LINK_VALID_FOR);
        if (withdrawnAt != null) {
            return stands(State.WITHDRAWN, withdrawnAt);
        }
        if (declinedAt != null) {
            return stands(State.DECLINED, declinedAt);
        }
        if (setAsideAt != null) {
            return stands(State.SET_ASIDE, setAsideAt);
        }
        if (agreedAt != null) {
            return stands(State.AGREED, agreedAt);
        }
        return stands(now.isBefore(until) ? State.ASKED : State.EXPIRED, until);
    }

    private PartnerAnswer stands(State state, Instant at) {
        return new PartnerAnswer(kind, state, at, ZoneId.of(zone));
    }

    /** Whether this is the partner's own link, the one to withdraw with. */
    public boolean isKeptWith(LinkSecret secret) {
        return keepHash != null && MessageDigest.isEqual(keepHash, secret.hash());
    }

    public boolean isOf(UUID author) {
        return authorId.equals(author);
    }

    public UUID id() {
        return id;
    }

    public UUID authorId() {
        return authorId;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public @Nullable UUID subjectId() {
        return subjectId;
    }

    /** The words that were agreed to; null before that. */
    public @Nullable ConsentWords words() {
        return wordingVersion == null || language == null ? null : new ConsentWords(wordingVersion, language);
    }

    public @Nullable Instant agreedAt() {
        return agreedAt;
    }

    /** The version of the words of a consent and the language in which they were on screen. */
    public record ConsentWords(String version, String language) {}
}
