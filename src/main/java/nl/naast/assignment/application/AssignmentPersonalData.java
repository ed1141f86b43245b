package nl.naast.assignment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.assignment.ClientVoice;
import nl.naast.assignment.HandedIn;
import nl.naast.assignment.domain.ClientSeat;
import nl.naast.assignment.domain.Submission;
import nl.naast.assignment.persistence.ClientSeats;
import nl.naast.assignment.persistence.KeptSubmissions;
import nl.naast.shared.PersonalDataHolder;

/**
 * Hands over what a person handed in, and what those who played the client said of it as far as it was released; the
 * words of the conversation are the transcript's.
 */
@ApplicationScoped
@Transactional
public class AssignmentPersonalData implements PersonalDataHolder {
    private final KeptSubmissions submissions;
    private final ClientSeats seats;

    @Inject
    public AssignmentPersonalData(KeptSubmissions submissions, ClientSeats seats) {
        this.submissions = submissions;
        this.seats = seats;
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
        return Map.of("submissions", own, "clients", clients(accountId));
    }

    @Override
    public void erase(UUID accountId) {
        // Besides, nothing here identifies anyone once the account is closed and the transcript erased.
        seats.about(accountId).forEach(ClientSeat::eraseWords);
    }

    /** Not before she may read it herself. */
    private List<Map<String, Object>> clients(UUID accountId) {
        Set<UUID> released = submissions.by(accountId).stream()
                .map(Submission::view)
                .filter(HandedIn::isReleased)
                .map(HandedIn::transcriptId)
                .collect(Collectors.toSet());
        return seats.about(accountId).stream()
                .filter(seat -> seat.transcriptId() != null && released.contains(seat.transcriptId()))
                .map(ClientSeat::voice)
                .map(AssignmentPersonalData::export)
                .toList();
    }

    private static Map<String, Object> export(ClientVoice voice) {
        Map<String, Object> said = new TreeMap<>();
        voice.felt().forEach((felt, slider) -> said.put(felt.slug(), slider.kept()));
        said.put("words", voice.words());
        return said;
    }

    private static Map<String, Object> export(HandedIn handedIn) {
        return Map.of(
                "round", handedIn.roundId().toString(),
                "handedInAt", handedIn.handedInAt(),
                "kind", handedIn.kind().slug(),
                "withdrawn", handedIn.isWithdrawn());
    }
}
