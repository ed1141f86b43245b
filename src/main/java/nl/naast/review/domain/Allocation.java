package nl.naast.review.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.naast.review.ReviewerRole;

/**
 * Chooses reviewers for one submission: never the author, first those with the least to do in this
 * round, among them those who did not review this author before, and a lot that is fixed by the
 * submission decides the rest, so that running it again gives the same answer.
 *
 * @param load reviews already assigned in this round, by account
 * @param metBefore those who reviewed this author in an earlier round
 */
public record Allocation(UUID submissionId, UUID authorId, Map<UUID, Integer> load, Set<UUID> metBefore) {
    private static final String LETTERS = "ABCDEFGH";

    /** Returns at most {@code wanted} peers, fewer when the cohort is too small. */
    public List<Seating> peers(List<UUID> students, int wanted) {
        List<Seating> seats = new ArrayList<>();
        students.stream()
                .filter(student -> !student.equals(authorId))
                .distinct()
                .sorted(fairness())
                .limit(wanted)
                .forEach(student -> seats.add(new Seating(student, ReviewerRole.PEER, letter(seats.size()))));
        return seats;
    }

    /** Returns one trainer or none: of the author's own group where there is one, else whoever has least to do. */
    public List<Seating> trainer(List<UUID> ofTheGroup, List<UUID> ofTheCohort) {
        List<UUID> candidates = ofTheGroup.isEmpty() ? ofTheCohort : ofTheGroup;
        return candidates.stream()
                .filter(trainer -> !trainer.equals(authorId))
                .sorted(fairness())
                .limit(1)
                .map(trainer -> new Seating(trainer, ReviewerRole.TRAINER, "T"))
                .toList();
    }

    public static String letter(int index) {
        return String.valueOf(LETTERS.charAt(index % LETTERS.length()));
    }

    private Comparator<UUID> fairness() {
        return Comparator.<UUID>comparingInt(person -> load.getOrDefault(person, 0))
                .thenComparing(metBefore::contains)
                .thenComparingLong(this::lot);
    }

    /** SplitMix64's finaliser over both ids: well spread, and the same every time. */
    private long lot(UUID person) {
        long mixed = person.getLeastSignificantBits()
                ^ submissionId.getLeastSignificantBits()
                ^ Long.rotateLeft(person.getMostSignificantBits(), 17);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
