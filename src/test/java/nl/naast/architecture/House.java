package nl.naast.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The compiled house: its classes with the room and the floor each of them lives on. */
final class House {
    static final String ROOT = "nl.naast";

    /** Packages that the rules name and that have no class yet; the list only shrinks, and ends empty. */
    static final Set<String> NOT_YET = Set.of();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // An annotated package-info is a class to the reader, but it makes no room.
            .withImportOption(location -> !location.contains("package-info"))
            .importPackages(ROOT);

    private House() {}

    static JavaClasses classes() {
        return CLASSES;
    }

    static Set<String> rooms() {
        return CLASSES.stream().map(House::room).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every package with a class in it, and the packages around it. */
    static Set<String> packages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .flatMap(House::withSurroundings)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Dependency> dependencies() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> isOurs(target(dependency)));
    }

    static JavaClass target(Dependency dependency) {
        return dependency.getTargetClass().getBaseComponentType();
    }

    static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** {@code review} for {@code nl.naast.review.web.table}; empty for a class outside all rooms. */
    static String room(JavaClass type) {
        return step(type, 2);
    }

    /** {@code web} for {@code nl.naast.review.web.table}; empty for a class in the room's root package. */
    static String floor(JavaClass type) {
        return step(type, 3);
    }

    private static String step(JavaClass type, int index) {
        String[] steps = type.getPackageName().split("\\.", -1);
        return steps.length > index ? steps[index] : "";
    }

    private static Stream<String> withSurroundings(String name) {
        return Stream.iterate(name, each -> each.contains("."), each -> each.substring(0, each.lastIndexOf('.')));
    }
}
