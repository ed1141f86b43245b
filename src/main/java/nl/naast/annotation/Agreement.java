package nl.naast.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.naast.review.AssignedReview;
import nl.naast.review.ReviewerRole;

/**
 * How many of the readers saw the same code in the same turn: so many of so many, never a share, because two of three
 * is not two thirds of anything.
 *
 * @param readers of how many one may know what they saw; the author's look at herself is none of them
 * @param seen in the order of the turns, in one turn what most saw first
 */
public record Agreement(int readers, List<Seen> seen) {
    /** Too few readers to speak of seeing the same. */
    public static final Agreement NONE = new Agreement(0, List.of());

    private static final int FEWEST = 2;

    /** @param by how many readers; at least one */
    public record Seen(int turnNumber, String code, int by) {}

    private record Place(int turnNumber, String code) {}

    /**
     * Among those of these voices that are readers and finished.
     *
     * @param marks of anybody; those of others do not count
     */
    public static Agreement among(Collection<AssignedReview> voices, Collection<MadeMark> marks) {
        return among(
                voices.stream()
                        .filter(voice -> voice.role() != ReviewerRole.SELF && voice.isFinished())
                        .map(AssignedReview::id)
                        .collect(Collectors.toSet()),
                marks);
    }

    private static Agreement among(Set<UUID> readers, Collection<MadeMark> marks) {
        if (readers.size() < FEWEST) {
            return NONE;
        }
        Map<Place, Set<UUID>> by = new HashMap<>();
        for (MadeMark mark : marks) {
            if (readers.contains(mark.reviewId())) {
                by.computeIfAbsent(new Place(mark.turnNumber(), mark.code()), place -> new HashSet<>())
                        .add(mark.reviewId());
            }
        }
        return new Agreement(
                readers.size(),
                by.entrySet().stream()
                        .map(place -> new Seen(
                                place.getKey().turnNumber(),
                                place.getKey().code(),
                                place.getValue().size()))
                        .sorted(Comparator.comparingInt(Seen::turnNumber)
                                .thenComparing(Seen::by, Comparator.reverseOrder())
                                .thenComparing(Seen::code))
                        .toList());
    }

    public boolean isTelling() {
        return readers >= FEWEST && !seen.isEmpty();
    }
}
