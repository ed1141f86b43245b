package nl.naast.transcript.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The text as its author had it, sealed at rest and open to that author only. It is kept or deleted, never changed. */
@Entity
@Table(name = "original_text")
public class OriginalText {
    @Id
    @Column(name = "transcript_id")
    private UUID transcriptId;

    @Column(name = "institute_id")
    private UUID instituteId;

    private byte[] sealed;

    @Column(name = "sealed_at")
    private Instant sealedAt;

    @SuppressWarnings("NullAway.Init")
    protected OriginalText() {}

    public OriginalText(UUID transcriptId, UUID instituteId, byte[] sealed, Instant sealedAt) {
        this.transcriptId = transcriptId;
        this.instituteId = instituteId;
        this.sealed = sealed.clone();
        this.sealedAt = sealedAt;
    }

    public UUID transcriptId() {
        return transcriptId;
    }

    public Instant sealedAt() {
        return sealedAt;
    }

    public byte[] sealed() {
        return sealed.clone();
    }
}
