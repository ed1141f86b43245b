package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.shared.PersonalDataHolder;

/** Hands over what a person handed in; the rows hold ids and moments only, the words are the transcript's. */
@ApplicationScoped
@Transactional
public class AssignmentPersonalData implements PersonalDataHolder {
    private final KeptSubmissions submissions;

    @Inject
    public AssignmentPersonalData(KeptSubmissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String room() {
        return "assignment";
    }

    @Override
    public Map<String, Object> export(UUID accountId) {
        List<Map<String, Object>> own = submissions.by(accountId).stream()
                .map(Submission::view)
                .map(AssignmentPersonalData::export)
                .toList();
        return Map.of("submissions", own);
    }

    @Override
    public void erase(UUID accountId) {
        // Nothing here identifies anyone once the account is closed and the transcript erased.
    }

    private static Map<String, Object> export(HandedIn handedIn) {
        return Map.of(
                "round", handedIn.roundId().toString(),
                "handedInAt", handedIn.handedInAt(),
                "kind", handedIn.kind().slug(),
                "withdrawn", handedIn.isWithdrawn());
    }
}
