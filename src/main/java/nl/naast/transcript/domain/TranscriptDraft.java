package nl.naast.transcript.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.naast.shared.SomeoneElseChangedThis;

/**
 * What an author has typed so far, sealed so that only she reads it. It grows with every save and is
 * thrown away when it is handed over.
 */
@Entity
@Table(name = "transcript_draft")
public class TranscriptDraft {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "purpose_id")
    private UUID purposeId;

    private byte[] sealed;

    private int revision;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TranscriptDraft() {}

    public TranscriptDraft(UUID id, UUID instituteId, UUID ownerId, UUID purposeId, byte[] sealed, Instant savedAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.ownerId = ownerId;
        this.purposeId = purposeId;
        this.sealed = sealed.clone();
        this.savedAt = savedAt;
        this.revision = 1;
    }

    /** @throws SomeoneElseChangedThis when another tab saved since revision {@code from} */
    public void replace(byte[] newlySealed, int from, Instant at) {
        if (from != revision) {
            throw new SomeoneElseChangedThis();
        }
        sealed = newlySealed.clone();
        savedAt = at;
        revision++;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public int revision() {
        return revision;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
