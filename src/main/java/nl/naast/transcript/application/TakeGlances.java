package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glances;
import nl.naast.transcript.domain.glance.Counted;
import nl.naast.transcript.persistence.KeptGlances;

/** Answers higher rooms' question what can be counted in transcripts. */
@ApplicationScoped
@Transactional
public class TakeGlances implements Glances {
    private final KeptGlances glances;

    @Inject
    public TakeGlances(KeptGlances glances) {
        this.glances = glances;
    }

    /** Only looks: what was never counted is counted here, and kept by {@link CatchUpOnGlances}. */
    @Override
    public Map<UUID, Glance> of(Collection<UUID> transcriptIds) {
        Map<UUID, Glance> found = new HashMap<>();
        glances.of(transcriptIds).forEach(kept -> found.put(kept.transcriptId(), kept.view()));
        List<UUID> missing =
                transcriptIds.stream().filter(id -> !found.containsKey(id)).toList();
        glances.withWords(missing)
                .forEach(one -> found.put(one.transcriptId(), Counted.in(one.turns(), one.language())));
        return Map.copyOf(found);
    }
}
