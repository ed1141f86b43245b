package nl.naast.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which rooms there are, and which of the others each may know: adding an arrow here is a decision. */
class ContextMapTest {
    private static final Map<String, Set<String>> MAP = new LinkedHashMap<>();

    static {
        room("shared", "");
        room("identity", "shared");
        room("privacy", "shared identity");
        room("institute", "shared identity privacy");
        room("curriculum", "shared identity privacy institute");
        room("transcript", "shared identity privacy institute curriculum");
        room("assignment", "shared identity privacy institute curriculum transcript");
        room("review", "shared identity privacy institute curriculum transcript assignment");
        room("annotation", "shared identity privacy institute curriculum transcript assignment review");
        room("progress", "shared identity privacy institute curriculum transcript assignment review annotation");
        room("app", "shared identity privacy institute curriculum transcript assignment review annotation progress");
    }

    /** Floors of the shared room that every room may enter. */
    private static final Set<String> OPEN_TO_ALL = Set.of("web", "persistence");

    static Set<String> rooms() {
        return MAP.keySet();
    }

    @Test
    void the_map_names_the_rooms_in_the_code_and_no_others() {
        assertThat(House.rooms()).isEqualTo(new TreeSet<>(MAP.keySet()));
    }

    @Test
    void every_arrow_on_the_map_points_down() {
        List<String> order = new ArrayList<>(MAP.keySet());
        MAP.forEach((room, known) ->
                assertThat(order.subList(0, order.indexOf(room))).as(room).containsAll(known));
    }

    @Test
    void a_room_knows_only_the_rooms_the_map_gives_it() {
        assertThat(betweenRooms(
                        arrow -> !MAP.getOrDefault(from(arrow), Set.of()).contains(to(arrow))))
                .isEmpty();
    }

    @Test
    void a_room_is_entered_through_its_root_package() {
        assertThat(betweenRooms(arrow -> !isOpenDoor(arrow))).isEmpty();
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        slices().matching("nl.naast.(**)").should().beFreeOfCycles().check(House.classes());
    }

    private static void room(String name, String mayKnow) {
        Set<String> known = new TreeSet<>(Arrays.asList(mayKnow.split(" ")));
        known.remove("");
        MAP.put(name, known);
    }

    private static List<String> betweenRooms(Predicate<Dependency> wrong) {
        return House.dependencies()
                .filter(arrow -> !from(arrow).equals(to(arrow)))
                .filter(wrong)
                .map(Dependency::getDescription)
                .toList();
    }

    private static boolean isOpenDoor(Dependency arrow) {
        String floor = House.floor(House.target(arrow));
        boolean shared = to(arrow).equals("shared") && OPEN_TO_ALL.contains(floor);
        return floor.isEmpty() || shared || from(arrow).equals("app");
    }

    private static String from(Dependency arrow) {
        return House.room(arrow.getOriginClass());
    }

    private static String to(Dependency arrow) {
        return House.room(House.target(arrow));
    }
}
