package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.naast.shared.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads the tiers of an ELAN file that hold speech into turns, in the order of time. */
final class ElanReader {
    private static final int DEEPEST = 20;

    private final ElanDocument document;
    private final Reading reading;
    private final Map<String, Long> times;
    private final Map<String, ElanTier.Piece> pieces;

    ElanReader(ElanDocument document, Reading reading) {
        this.document = document;
        this.reading = reading;
        this.times = ElanTimes.of(document);
        this.pieces = document.pieces();
    }

    void read() {
        Set<String> chosen = chosen();
        List<Passage> passages = new ArrayList<>();
        for (ElanTier tier : document.tiers().values()) {
            boolean read = chosen.contains(tier.id());
            if (tier.written() > 0) {
                reading.offer(new Tier(tier.id(), (int) tier.written(), read));
            }
            if (read) {
                passages.addAll(passages(tier, speaker(tier, chosen.size())));
            } else if (tier.written() > 0) {
                leaveOut(tier);
            }
        }
        passages.sort(
                Comparator.comparing(Passage::start, Comparator.nullsLast(Comparator.<@Nullable Long>naturalOrder())));
        JoinedTurns.read(passages, reading);
    }

    private Set<String> chosen() {
        Set<String> wanted = new HashSet<>(reading.choices().tiers());
        wanted.retainAll(document.tiers().keySet());
        if (!wanted.isEmpty()) {
            return wanted;
        }
        Set<String> speech = document.tiers().values().stream()
                .filter(document::mayHoldSpeech)
                .filter(tier -> !document.repeatsAnother(tier) && !document.hasElderSpeaking(tier))
                .map(ElanTier::id)
                .collect(Collectors.toSet());
        Set<String> proposed = speech.isEmpty() ? Set.of(fullest().id()) : speech;
        if (proposed.size() < document.tiers().size()) {
            reading.guess("transcript.guess.tiers", names(proposed));
        }
        return proposed;
    }

    private String names(Set<String> chosen) {
        return document.tiers().keySet().stream().filter(chosen::contains).collect(Collectors.joining(", "));
    }

    private ElanTier fullest() {
        return document.tiers().values().stream()
                .max(Comparator.comparingLong(ElanTier::letters))
                .orElseThrow(() -> new BusinessRuleViolation("transcript.violation.nothingToRead"));
    }

    private void leaveOut(ElanTier tier) {
        String text = tier.pieces().stream().map(ElanTier.Piece::text).collect(Collectors.joining(" "));
        reading.leaveOut(tier.line(), "transcript.leftOut.tier", tier.id() + ": " + text);
    }

    /** A tier that names nobody is somebody's when there are several. */
    private @Nullable String speaker(ElanTier tier, int chosen) {
        String participant = document.participant(tier);
        return participant == null && chosen > 1 ? tier.id() : participant;
    }

    private List<Passage> passages(ElanTier tier, @Nullable String speaker) {
        return tier.pieces().stream()
                .filter(piece -> !piece.text().isEmpty())
                .map(piece -> passage(0, speaker, piece))
                .toList();
    }

    private Passage passage(int line, @Nullable String speaker, ElanTier.Piece piece) {
        ElanTier.Piece timed = timed(piece);
        return new Passage(line, speaker, times.get(timed.from()), times.get(timed.to()), piece.text());
    }

    /** What is about an annotation has the times of that annotation. */
    private ElanTier.Piece timed(ElanTier.Piece piece) {
        ElanTier.Piece found = piece;
        for (int depth = 0; depth < DEEPEST; depth++) {
            ElanTier.Piece other = pieces.get(found.about());
            if (other == null || found.about().isEmpty()) {
                break;
            }
            found = other;
        }
        return found;
    }
}
