package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.transcript.Draft;
import nl.naast.transcript.Drafts;
import nl.naast.transcript.TranscriptLimits;
import nl.naast.transcript.domain.Handover;
import nl.naast.transcript.domain.OriginalText;
import nl.naast.transcript.domain.Pseudonyms;
import nl.naast.transcript.domain.ReadingGrant;
import nl.naast.transcript.domain.TextSeal;
import nl.naast.transcript.domain.Transcript;
import nl.naast.transcript.domain.TranscriptDraft;
import nl.naast.transcript.domain.reading.ReadTranscript;
import nl.naast.transcript.domain.reading.ReadingChoices;
import nl.naast.transcript.domain.reading.ReadingLimits;
import nl.naast.transcript.domain.reading.TranscriptReader;
import nl.naast.transcript.persistence.ReadingGrants;
import nl.naast.transcript.persistence.TranscriptDrafts;
import nl.naast.transcript.persistence.Transcripts;

/** An author writes, corrects and hands over her own draft. */
@ApplicationScoped
@Transactional
public class WriteDraft implements Drafts {
    private final TranscriptDrafts drafts;
    private final Transcripts transcripts;
    private final ReadingGrants grants;
    private final TextSeal seal;
    private final AuthorNames names;
    private final BoundedReading bounded;
    private final ReadingLimits limits;
    private final Clock clock;

    @Inject
    public WriteDraft(
            TranscriptDrafts drafts,
            Transcripts transcripts,
            ReadingGrants grants,
            TextSeal seal,
            AuthorNames names,
            BoundedReading bounded,
            TranscriptLimits limits,
            Clock clock) {
        this.drafts = drafts;
        this.transcripts = transcripts;
        this.grants = grants;
        this.seal = seal;
        this.names = names;
        this.bounded = bounded;
        this.limits = ReadingLimits.of(limits);
        this.clock = clock;
    }

    @Override
    public Draft of(Actor author, UUID purposeId) {
        return drafts.of(author.accountId(), purposeId)
                .map(kept -> open(kept, author))
                .orElseGet(Draft::blank);
    }

    @Override
    public Draft save(Actor author, UUID instituteId, UUID purposeId, Draft draft) {
        requireWithinLimits(draft);
        byte[] sealed = seal.seal(DraftJson.write(draft), author.accountId());
        Instant now = clock.instant();
        Optional<TranscriptDraft> kept = drafts.of(author.accountId(), purposeId);
        if (kept.isPresent()) {
            kept.get().replace(sealed, draft.revision(), now);
        } else if (draft.revision() != 0) {
            throw new SomeoneElseChangedThis();
        } else {
            drafts.add(new TranscriptDraft(UUID.randomUUID(), instituteId, author.accountId(), purposeId, sealed, now));
        }
        return DraftJson.read(DraftJson.write(draft), draft.revision() + 1, now);
    }

    @Override
    public Draft readText(Actor author, UUID instituteId, UUID purposeId, String text, int revision) {
        ReadingChoices choices = new ReadingChoices(Set.of(), names.of(author));
        ReadTranscript found = bounded.read(() -> TranscriptReader.read(text, limits, choices));
        Draft read = ReadDraft.from(found, text, revision);
        return save(author, instituteId, purposeId, read);
    }

    @Override
    public Draft readFile(
            Actor author, UUID instituteId, UUID purposeId, byte[] file, Set<String> layers, int revision) {
        String typed = of(author, purposeId).text();
        ReadingChoices choices = new ReadingChoices(layers, names.of(author));
        ReadTranscript found = bounded.read(() -> TranscriptReader.read(file, limits, choices));
        Draft read = ReadDraft.from(found, typed, revision);
        return save(author, instituteId, purposeId, read);
    }

    @Override
    public void discard(Actor author, UUID purposeId) {
        drafts.of(author.accountId(), purposeId).ifPresent(drafts::remove);
    }

    @Override
    public UUID handOver(Actor author, UUID instituteId, UUID purposeId) {
        TranscriptDraft kept = drafts.of(author.accountId(), purposeId)
                .orElseThrow(() -> new BusinessRuleViolation("transcript.violation.nothingToHandIn"));
        Draft draft = open(kept, author);
        Handover handover = Handover.of(draft, new Pseudonyms(draft, names.of(author)));
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        transcripts.add(
                new Transcript(id, instituteId, author.accountId(), handover, now),
                new OriginalText(id, instituteId, kept.sealed(), now));
        grants.add(new ReadingGrant(UUID.randomUUID(), instituteId, id, author.accountId(), now));
        drafts.remove(kept);
        return id;
    }

    private Draft open(TranscriptDraft kept, Actor author) {
        return DraftJson.read(seal.open(kept.sealed(), author.accountId()), kept.revision(), kept.savedAt());
    }

    private void requireWithinLimits(Draft draft) {
        if (draft.turns().size() > limits.maxTurns()) {
            throw new BusinessRuleViolation("transcript.violation.tooManyTurns", limits.maxTurns());
        }
        limits.allowCharacters(
                draft.turns().stream().mapToInt(turn -> turn.text().length()).sum());
        limits.allowBytes(draft.text().length());
    }
}
