package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.naast.transcript.Glance;
import nl.naast.transcript.domain.glance.Counted;
import nl.naast.transcript.domain.glance.KeptGlance;
import nl.naast.transcript.domain.glance.QuestionRules;
import nl.naast.transcript.persistence.KeptGlances;

/** Counts, at the start, what was handed in before there was counting, or what older rules counted. */
@ApplicationScoped
@Transactional
public class CatchUpOnGlances {
    private static final int AT_ONCE = 50;

    private final KeptGlances glances;

    @Inject
    public CatchUpOnGlances(KeptGlances glances) {
        this.glances = glances;
    }

    /** @return how many were counted; when 0, nothing is behind any more */
    public int some() {
        List<UUID> behind = glances.behind(QuestionRules.VERSION, AT_ONCE);
        Map<UUID, KeptGlance> kept =
                glances.of(behind).stream().collect(Collectors.toMap(KeptGlance::transcriptId, Function.identity()));
        List<KeptGlances.Uncounted> uncounted = glances.withWords(behind);
        uncounted.forEach(one -> keep(one, kept));
        return uncounted.size();
    }

    private void keep(KeptGlances.Uncounted one, Map<UUID, KeptGlance> kept) {
        Glance found = Counted.in(one.turns(), one.language());
        KeptGlance earlier = kept.get(one.transcriptId());
        if (earlier == null) {
            glances.add(new KeptGlance(one.transcriptId(), one.instituteId(), found));
        } else {
            earlier.recount(found);
        }
    }
}
