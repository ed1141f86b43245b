package nl.naast.transcript.domain;

import java.util.ArrayList;
import java.util.List;
import nl.naast.shared.BusinessRuleViolation;
import nl.naast.transcript.Draft;
import nl.naast.transcript.DraftTurn;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.Turn;

/** A draft made ready to be read by others: with what its author wants in the place of names, and nothing that is not a turn. */
public record Handover(String language, String sourceFormat, List<Turn> turns) {

    /** @throws BusinessRuleViolation when a name was not decided on, or when it is not clear who the helper and who the client is */
    public static Handover of(Draft draft, Pseudonyms pseudonyms) {
        List<String> replaced = pseudonyms.replaced();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < replaced.size(); i++) {
            DraftTurn turn = draft.turns().get(i);
            if (!replaced.get(i).isBlank()) {
                turns.add(new Turn(
                        turns.size() + 1,
                        draft.speakers().getOrDefault(turn.speaker(), Speaker.OTHER),
                        turn.startMillis(),
                        turn.endMillis(),
                        replaced.get(i).strip()));
            }
        }
        requireBoth(turns);
        if (pseudonyms.open() > 0) {
            throw new BusinessRuleViolation("transcript.violation.namesOpen", pseudonyms.open());
        }
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
