package nl.naast.transcript.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.naast.transcript.Turn;
import nl.naast.transcript.domain.glance.KeptGlance;
import org.jspecify.annotations.Nullable;

/** What was counted in transcripts, and what still has to be. */
@ApplicationScoped
public class KeptGlances {
    /** A transcript with its words, of which nothing was counted yet. */
    public record Uncounted(UUID transcriptId, UUID instituteId, String language, List<Turn> turns) {}

    private final EntityManager em;

    @Inject
    public KeptGlances(EntityManager em) {
        this.em = em;
    }

    public void add(KeptGlance glance) {
        em.persist(glance);
    }

    public List<KeptGlance> of(Collection<UUID> transcriptIds) {
        if (transcriptIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select g from KeptGlance g where g.transcriptId in :ids", KeptGlance.class)
                .setParameter("ids", List.copyOf(transcriptIds))
                .getResultList();
    }

    /** Transcripts that have their words and were never counted, or with older rules. */
    public List<UUID> behind(int rules, int atMost) {
        return em.createQuery("""
                        select t.id from Transcript t where t.erasedAt is null and not exists
                          (select g from KeptGlance g where g.transcriptId = t.id and g.rules >= :rules)
                        """, UUID.class)
                .setParameter("rules", rules)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** By column, as everywhere with turns; all transcripts at once. */
    public List<Uncounted> withWords(Collection<UUID> transcriptIds) {
        if (transcriptIds.isEmpty()) {
            return List.of();
        }
        Map<UUID, Uncounted> found = new LinkedHashMap<>();
        em.createQuery("""
                        select turn.number, turn.speaker, turn.startMillis, turn.endMillis, turn.text,
                               t.id, t.instituteId, t.language
                        from Transcript t join t.turns turn
                        where t.id in :ids and t.erasedAt is null order by t.id, turn.number
                        """, Object[].class)
                .setParameter("ids", List.copyOf(transcriptIds))
                .getResultList()
                .forEach(row -> uncounted(found, row).turns().add(Transcripts.turn(row)));
        return List.copyOf(found.values());
    }

    private static Uncounted uncounted(Map<UUID, Uncounted> found, @Nullable Object[] row) {
        UUID id = Objects.requireNonNull((UUID) row[5]);
        return found.computeIfAbsent(
                id,
                first -> new Uncounted(
                        id,
                        Objects.requireNonNull((UUID) row[6]),
                        Objects.requireNonNull((String) row[7]),
                        new ArrayList<>()));
    }
}
