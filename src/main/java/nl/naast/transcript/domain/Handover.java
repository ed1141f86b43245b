package nl.naast.transcript.domain;

import java.util.ArrayList;
import java.util.List;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;

/** A draft made ready to be read by others: roles instead of names, and nothing that is not a turn. */
public record Handover(String language, String sourceFormat, List<Turn> turns) {

    /** @throws BusinessRuleViolation when it is not clear who the helper and who the client is */
    public static Handover of(Draft draft, SpeakerNames names) {
        List<Turn> turns = new ArrayList<>();
        for (DraftTurn turn : draft.turns()) {
            if (!turn.text().isBlank()) {
                turns.add(new Turn(
                        turns.size() + 1,
                        draft.speakers().getOrDefault(turn.speaker(), Speaker.OTHER),
                        turn.startMillis(),
                        turn.endMillis(),
                        names.hideIn(turn.text().strip())));
            }
        }
        requireBoth(turns);
        return new Handover(draft.language(), draft.format(), List.copyOf(turns));
    }

    private static void requireBoth(List<Turn> turns) {
        if (turns.stream().noneMatch(turn -> turn.speaker() == Speaker.HELPER)) {
            throw new BusinessRuleViolation("transcript.violation.noHelper");
        }
        if (turns.stream().noneMatch(turn -> turn.speaker() == Speaker.CLIENT)) {
            throw new BusinessRuleViolation("transcript.violation.noClient");
        }
    }
}
