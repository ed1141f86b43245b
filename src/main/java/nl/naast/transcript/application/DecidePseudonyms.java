package nl.naast.transcript.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.naast.shared.Actor;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.shared.SomeoneElseChangedThis;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftPseudonyms;
import nl.naast.transcript.Drafts;
import nl.naast.transcript.Pseudonym;
import nl.naast.transcript.PseudonymChoice;
import nl.naast.transcript.domain.Pseudonyms;

/** An author decides what stands in the place of names and the like. */
@ApplicationScoped
@Transactional
public class DecidePseudonyms implements DraftPseudonyms {
    private static final int MOST = 2_000;
    private static final int LONGEST_SURFACE = 200;
    private static final int LONGEST_REPLACEMENT = 60;

    private final Drafts drafts;
    private final AuthorNames names;

    @Inject
    public DecidePseudonyms(Drafts drafts, AuthorNames names) {
        this.drafts = drafts;
        this.names = names;
    }

    @Override
    public List<Pseudonym> of(Actor author, UUID purposeId) {
        return in(author, drafts.of(author, purposeId)).all();
    }

    @Override
    public Draft decide(Actor author, UUID instituteId, UUID purposeId, List<PseudonymChoice> choices, int revision) {
        requireWithinLimits(choices);
        Draft draft = drafts.of(author, purposeId);
        if (draft.revision() != revision) {
            throw new SomeoneElseChangedThis();
        }
        return drafts.save(author, instituteId, purposeId, draft.deciding(choices));
    }

    @Override
    public Draft replaceAll(Actor author, UUID instituteId, UUID purposeId) {
        Draft draft = drafts.of(author, purposeId);
        return drafts.save(
                author, instituteId, purposeId, draft.deciding(in(author, draft).replacingAll()));
    }

    private Pseudonyms in(Actor author, Draft draft) {
        return new Pseudonyms(draft, names.of(author));
    }

    private static void requireWithinLimits(List<PseudonymChoice> choices) {
        if (choices.size() > MOST) {
            throw new BusinessRuleViolation("transcript.violation.tooManyNames", MOST);
        }
        choices.forEach(DecidePseudonyms::requireWithinLimits);
    }

    private static void requireWithinLimits(PseudonymChoice choice) {
        if (choice.surface().isBlank() || choice.surface().length() > LONGEST_SURFACE) {
            throw new BusinessRuleViolation("transcript.violation.nameTooLong", LONGEST_SURFACE);
        }
        if (choice.replacement().length() > LONGEST_REPLACEMENT
                || choice.replacement().lines().count() > 1) {
            throw new BusinessRuleViolation("transcript.violation.replacementTooLong", LONGEST_REPLACEMENT);
        }
    }
}
