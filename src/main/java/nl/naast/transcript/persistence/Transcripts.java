package nl.naast.transcript.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import nl.naast.transcript.domain.OriginalText;
import nl.naast.transcript.domain.Transcript;
import org.jspecify.annotations.Nullable;

/** Transcripts and their sealed originals. */
@ApplicationScoped
public class Transcripts {
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

    /** The language of a transcript that this account may read now, and that still has its words. */
    public Optional<String> languageForReader(UUID transcriptId, UUID accountId) {
        return em.createQuery("""
                        select t.language from Transcript t, ReadingGrant g
                        where t.id = :transcript and t.erasedAt is null
                          and g.transcriptId = t.id and g.accountId = :account and g.revokedAt is null
                        """, String.class)
                .setParameter("transcript", transcriptId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
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

    public void remove(OriginalText original) {
        em.remove(original);
    }
}
