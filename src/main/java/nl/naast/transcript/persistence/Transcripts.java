package nl.naast.transcript.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.naast.shared.persistence.UuidMappings;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import nl.naast.transcript.domain.OriginalText;
import nl.naast.transcript.domain.Transcript;
import org.jspecify.annotations.Nullable;

/** Transcripts and their sealed originals. */
@ApplicationScoped
public class Transcripts {
    private static final int MOST_AT_ONCE = 500;

    private final EntityManager em;

    @Inject
    public Transcripts(EntityManager em) {
        this.em = em;
    }

    /** Written at once: other rows point to it, and the provider knows no order across rooms. */
    public void add(Transcript transcript, OriginalText original) {
        em.persist(transcript);
        em.flush();
        em.persist(original);
        em.persist(transcript.glance());
    }

    /** What a reader finds at the head of a transcript. */
    public record Head(String language, @Nullable Instant withdrawnAt) {}

    /** A transcript that this account may read now; one that was withdrawn has turns without words. */
    public Optional<Head> headFor(UUID accountId, UUID transcriptId) {
        return em.createQuery("""
                        select t.language, t.withdrawnAt from Transcript t, ReadingGrant g
                        where t.id = :transcript and (t.erasedAt is null or t.withdrawnAt is not null)
                          and g.transcriptId = t.id and g.accountId = :account and g.revokedAt is null
                        """, Object[].class)
                .setParameter("transcript", transcriptId)
                .setParameter("account", accountId)
                .getResultStream()
                .map(row -> new Head(Objects.requireNonNull((String) row[0]), (Instant) row[1]))
                .findFirst();
    }

    public Optional<Transcript> byId(UUID transcriptId) {
        return em.createQuery("select t from Transcript t where t.id = :id", Transcript.class)
                .setParameter("id", transcriptId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Transcript> own(UUID authorId, UUID transcriptId) {
        return byId(transcriptId).filter(found -> found.isOf(authorId));
    }

    /** Takes the words of all turns away and leaves the turns, to which marks point. */
    public void eraseTurns(UUID transcriptId) {
        em.createNativeQuery("update turn set text = '' where transcript_id = ?")
                .setParameter(1, UuidMappings.bytes(transcriptId))
                .executeUpdate();
    }

    /** By column: the provider takes an embeddable that a query gives for an entity, and fails at commit. */
    public List<Turn> turnsOf(UUID transcriptId) {
        return em.createQuery("""
                        select turn.number, turn.speaker, turn.startMillis, turn.endMillis, turn.text
                        from Transcript t join t.turns turn where t.id = :transcript order by turn.number
                        """, Object[].class)
                .setParameter("transcript", transcriptId)
                .getResultStream()
                .map(Transcripts::turn)
                .toList();
    }

    public Optional<Turn> turnOf(UUID transcriptId, int number) {
        return em.createQuery("""
                        select turn.number, turn.speaker, turn.startMillis, turn.endMillis, turn.text
                        from Transcript t join t.turns turn where t.id = :transcript and turn.number = :number
                        """, Object[].class)
                .setParameter("transcript", transcriptId)
                .setParameter("number", number)
                .getResultStream()
                .map(Transcripts::turn)
                .findFirst();
    }

    static Turn turn(@Nullable Object[] row) {
        return new Turn(
                Objects.requireNonNull((Integer) row[0]),
                Objects.requireNonNull((Speaker) row[1]),
                (Long) row[2],
                (Long) row[3],
                Objects.requireNonNull((String) row[4]));
    }

    public List<Transcript> by(UUID authorId) {
        return em.createQuery("select t from Transcript t where t.authorId = :author", Transcript.class)
                .setParameter("author", authorId)
                .getResultList();
    }

    public Optional<OriginalText> originalOf(UUID transcriptId) {
        return em.createQuery("select o from OriginalText o where o.transcriptId = :id", OriginalText.class)
                .setParameter("id", transcriptId)
                .getResultStream()
                .findFirst();
    }

    /** @return whether it was there; of several who try, one is told so */
    public boolean removeOriginal(UUID transcriptId) {
        return em.createQuery("delete from OriginalText o where o.transcriptId = :id")
                        .setParameter("id", transcriptId)
                        .executeUpdate()
                > 0;
    }

    /** Transcript, institute, and nothing of the text. */
    public List<Object[]> originalsSealedBefore(Instant moment) {
        return em.createQuery(
                        "select o.transcriptId, o.instituteId from OriginalText o where o.sealedAt < :moment",
                        Object[].class)
                .setParameter("moment", moment)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }
}
