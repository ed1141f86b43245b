package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.shared.PersonalDataHolder;
import nl.naast.transcript.Glance;
import nl.naast.transcript.Glances;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;
import nl.naast.transcript.domain.Transcript;
import nl.naast.transcript.persistence.TranscriptDrafts;
import nl.naast.transcript.persistence.Transcripts;

/** Hands over, and erases, what a person said in transcripts of their own. */
@ApplicationScoped
@Transactional
public class TranscriptPersonalData implements PersonalDataHolder {
    private final Transcripts transcripts;
    private final TranscriptDrafts drafts;
    private final Glances glances;
    private final Clock clock;

    @Inject
    public TranscriptPersonalData(Transcripts transcripts, TranscriptDrafts drafts, Glances glances, Clock clock) {
        this.transcripts = transcripts;
        this.drafts = drafts;
        this.glances = glances;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "transcript";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Transcript> own = transcripts.by(accountId);
        Map<UUID, Glance> counted = glances.of(own.stream().map(Transcript::id).toList());
        return Map.of(
                "transcripts",
                own.stream().map(this::export).toList(),
                "glances",
                counted.values().stream().map(TranscriptPersonalData::export).toList());
    }

    @Override
    public void erase(UUID accountId) {
        drafts.of(accountId).forEach(drafts::remove);
        for (Transcript transcript : transcripts.by(accountId)) {
            transcript.erase(clock.instant());
            transcripts.eraseTurns(transcript.id());
            transcripts.removeOriginal(transcript.id());
        }
    }

    private static Map<String, Object> export(Glance glance) {
        return Map.of(
                "turns", glance.turns(),
                "words", glance.words(),
                "helperWords", glance.words(Speaker.HELPER),
                "questions", glance.questions());
    }

    private Map<String, Object> export(Transcript transcript) {
        List<String> turns = transcripts.turnsOf(transcript.id()).stream()
                .map((Turn turn) -> turn.speaker().slug() + ": " + turn.text())
                .toList();
        return Map.of("handedInAt", transcript.handedInAt(), "turns", turns);
    }
}
