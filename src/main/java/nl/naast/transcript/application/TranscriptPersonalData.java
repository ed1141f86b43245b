package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.shared.PersonalDataHolder;
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
    private final Clock clock;

    @Inject
    public TranscriptPersonalData(Transcripts transcripts, TranscriptDrafts drafts, Clock clock) {
        this.transcripts = transcripts;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String room() {
        return "transcript";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> own =
                transcripts.by(accountId).stream().map(this::export).toList();
        return Map.of("transcripts", own);
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

    private Map<String, Object> export(Transcript transcript) {
        List<String> turns = transcripts.turnsOf(transcript.id()).stream()
                .map((Turn turn) -> turn.speaker().slug() + ": " + turn.text())
                .toList();
        return Map.of("handedInAt", transcript.handedInAt(), "turns", turns);
    }
}
