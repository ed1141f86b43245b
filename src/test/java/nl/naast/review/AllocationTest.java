package nl.naast.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.naast.review.domain.Allocation;
import nl.naast.review.domain.Seating;

class AllocationTest {
    @Property(tries = 200)
    void a_student_is_never_asked_to_review_herself(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        List<UUID> students = people(seed, size);
        UUID author = students.get(0);
        List<Seating> seats = alone(seed, author).peers(students, 2);
        assertThat(seats).extracting(Seating::reviewerId).doesNotContain(author).doesNotHaveDuplicates();
        assertThat(seats).hasSize(Math.min(2, size - 1));
    }

    @Property(tries = 100)
    void peers_get_a_balanced_load(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int size) {
        List<UUID> students = people(seed, size);
        Map<UUID, Integer> load = new HashMap<>();
        for (UUID author : students) {
            Allocation allocation = new Allocation(author, author, load, Set.of());
            allocation.peers(students, 2).forEach(seat -> load.merge(seat.reviewerId(), 1, Integer::sum));
        }
        assertThat(load.values()).allMatch(reviews -> reviews >= 1 && reviews <= 3);
        assertThat(load.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2 * size);
    }

    @Property(tries = 100)
    void the_order_of_the_list_does_not_decide(@ForAll long seed, @ForAll @Size(max = 5) Set<Integer> met) {
        List<UUID> students = people(seed, 12);
        Set<UUID> metBefore = new HashSet<>();
        met.forEach(index -> metBefore.add(students.get(Math.floorMod(index, 12))));
        Allocation allocation = new Allocation(new UUID(seed, 99), students.get(0), Map.of(), metBefore);
        List<UUID> reversed = new java.util.ArrayList<>(students);
        Collections.reverse(reversed);
        assertThat(allocation.peers(reversed, 2)).isEqualTo(allocation.peers(students, 2));
    }

    @Property(tries = 100)
    void whoever_reviewed_this_author_before_comes_last(@ForAll long seed) {
        List<UUID> students = people(seed, 5);
        Set<UUID> met = Set.of(students.get(1), students.get(2));
        List<Seating> seats = new Allocation(new UUID(seed, 7), students.get(0), Map.of(), met).peers(students, 2);
        assertThat(seats).extracting(Seating::reviewerId).doesNotContainAnyElementsOf(met);
        assertThat(seats).extracting(Seating::letter).containsExactly("A", "B");
    }

    @Property(tries = 50)
    void the_trainer_of_the_group_comes_before_others(@ForAll long seed) {
        List<UUID> trainers = people(seed, 4);
        UUID own = trainers.get(3);
        Allocation allocation = alone(seed, new UUID(1, 1));
        assertThat(allocation.trainer(List.of(own), trainers))
                .extracting(Seating::reviewerId)
                .containsExactly(own);
        assertThat(allocation.trainer(List.of(), trainers)).hasSize(1);
        assertThat(allocation.trainer(List.of(), List.of())).isEmpty();
    }

    private static Allocation alone(long seed, UUID author) {
        return new Allocation(new UUID(seed, 5), author, Map.of(), Set.of());
    }

    private static List<UUID> people(long seed, int size) {
        return LongStream.range(0, size)
                .mapToObj(i -> new UUID(seed * 31 + i, i + 1))
                .toList();
    }
}
