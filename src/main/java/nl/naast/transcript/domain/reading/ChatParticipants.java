package nl.naast.transcript.domain.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who the three letters before a line of CHAT stand for, by its header: "CLI Sam Client, THE Therapist". */
final class ChatParticipants {
    private static final String HEADER = "@Participants:";

    private record Participant(String label, String role) {}

    private final Map<String, Participant> participants = new LinkedHashMap<>();

    private ChatParticipants() {}

    static ChatParticipants in(List<String> entries) {
        ChatParticipants found = new ChatParticipants();
        entries.stream().filter(entry -> entry.startsWith(HEADER)).findFirst().ifPresent(header -> {
            for (String participant : header.substring(HEADER.length()).split(",", -1)) {
                found.add(participant.strip().split("\\s+", -1));
            }
        });
        return found;
    }

    private void add(String... words) {
        if (words.length < 2) {
            return;
        }
        String role = words[words.length - 1].replace('_', ' ');
        String name = words.length > 2 ? words[1].replace('_', ' ') : role;
        boolean taken = participants.values().stream().anyMatch(other -> other.label.equalsIgnoreCase(name));
        participants.putIfAbsent(words[0], new Participant(taken ? name + " " + words[0] : name, role));
    }

    String label(String code) {
        Participant participant = participants.get(code);
        return participant == null ? code : participant.label();
    }

    void describe(Reading reading) {
        participants.values().forEach(participant -> reading.describe(participant.label(), participant.role()));
    }
}
