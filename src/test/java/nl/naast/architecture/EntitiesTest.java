package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.shared.PersonalDataHolder;
import org.junit.jupiter.api.Test;

/** What an entity is here: a thing with a life of its own, changed only by what it can do. */
class EntitiesTest {
    /** Written once and never changed, so that there is nothing to guard against a second writer. */
    private static final Set<String> APPEND_ONLY = Set.of(
            "nl.naast.annotation.domain.ReadingStep",
            "nl.naast.privacy.domain.AuditRecord",
            "nl.naast.transcript.domain.OriginalText");

    @Test
    void an_entity_has_no_setters() {
        assertThat(entities(type -> type.getMethods().stream()
                        .anyMatch(method -> method.getName().matches("set[A-Z].*"))))
                .isEmpty();
    }

    @Test
    void an_entity_keeps_its_fields_to_itself() {
        assertThat(entities(type -> type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))))
                .isEmpty();
    }

    @Test
    void only_the_database_makes_an_entity_without_arguments() {
        assertThat(entities(type -> !hasProtectedEmptyConstructor(type))).isEmpty();
    }

    @Test
    void an_entity_notices_a_second_writer_unless_it_never_changes() {
        assertThat(entities(type -> !hasVersion(type))).isEqualTo(new TreeSet<>(APPEND_ONLY));
    }

    @Test
    void an_entity_refers_to_other_rooms_by_id_only() {
        assertThat(entities(type -> type.getAllFields().stream()
                        .filter(EntitiesTest::isRelation)
                        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
                        .anyMatch(other -> isEntity(other) && !isInSameRoom(type, other))))
                .isEmpty();
    }

    @Test
    void every_room_with_entities_has_one_class_that_hands_over_and_erases_what_is_personal() {
        List<String> rooms = all().map(House::room).distinct().sorted().toList();
        List<String> holders = House.classes().stream()
                .filter(type -> type.isAssignableTo(PersonalDataHolder.class) && !type.isInterface())
                .map(House::room)
                .sorted()
                .toList();
        assertThat(holders).containsExactlyElementsOf(rooms);
    }

    private static Set<String> entities(Predicate<JavaClass> wrong) {
        assertThat(all()).as("entities").isNotEmpty();
        return all().filter(wrong).map(JavaClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> all() {
        return House.classes().stream().filter(EntitiesTest::isEntity);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static boolean hasProtectedEmptyConstructor(JavaClass type) {
        return type.getConstructors().stream()
                .filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                .map(JavaMember::getModifiers)
                .anyMatch(modifiers -> modifiers.contains(JavaModifier.PROTECTED));
    }

    private static boolean hasVersion(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static boolean isRelation(JavaField field) {
        return Stream.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class, ElementCollection.class)
                .anyMatch(field::isAnnotatedWith);
    }

    private static boolean isInSameRoom(JavaClass one, JavaClass other) {
        return House.room(one).equals(House.room(other));
    }
}
