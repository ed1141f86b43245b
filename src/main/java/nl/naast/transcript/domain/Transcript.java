package nl.naast.transcript.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.naast.transcript.domain.glance.Counted;
import nl.naast.transcript.domain.glance.KeptGlance;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in the version that others may read. It is born complete when its author hands it in
 * and no turn of it ever changes, so that marks and quotes can point into it; it can only be erased as
 * a whole.
 */
@Entity
@Table(name = "transcript")
public class Transcript {
    @Id
    private UUID id;

    @Column(name = "institute_id")
    private UUID instituteId;

    @Column(name = "author_id")
    private UUID authorId;

    private String language;

    @Column(name = "source_format")
    private String sourceFormat;

    @Column(name = "handed_in_at")
    private Instant handedInAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "turn", joinColumns = @JoinColumn(name = "transcript_id"))
    @OrderBy("number")
    private List<SpokenTurn> turns = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Transcript() {}

    public Transcript(UUID id, UUID instituteId, UUID authorId, Handover handover, Instant handedInAt) {
        this.id = id;
        this.instituteId = instituteId;
        this.authorId = authorId;
        this.language = handover.language();
        this.sourceFormat = handover.sourceFormat();
        this.handedInAt = handedInAt;
        handover.turns().forEach(turn -> turns.add(new SpokenTurn(instituteId, turn)));
    }

    /** From now on nobody reads it; what its turns said is taken away with it. */
    public void erase(Instant at) {
        erasedAt = at;
    }

    /** What can be counted in it, to be kept beside it. */
    public KeptGlance glance() {
        return new KeptGlance(
                id, instituteId, Counted.in(turns.stream().map(SpokenTurn::view).toList(), language));
    }

    /** From now on its readers find what was marked, and turns without words. */
    public void withdraw(Instant at) {
        withdrawnAt = at;
        erasedAt = at;
    }

    public boolean isOf(UUID author) {
        return authorId.equals(author);
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public UUID instituteId() {
        return instituteId;
    }

    public UUID id() {
        return id;
    }

    public Instant handedInAt() {
        return handedInAt;
    }

    public int numberOfTurns() {
        return turns.size();
    }
}
