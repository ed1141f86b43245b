package nl.naast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.naast.shared.web.SafeHtml;
import org.junit.jupiter.api.Test;

/** What each floor of a room may know. */
class FloorsTest {
    /** From below to above; the root package of a room lies under all its floors. */
    /** Libraries that take a file apart or recognise a number; without a container, and only in a domain. */
    private static final List<String> READERS = List.of(
            "org.apache.commons.csv.",
            "org.apache.poi.",
            "org.apache.pdfbox.",
            "org.apache.fontbox.",
            "org.apache.commons.compress.",
            "com.rtfparserkit.",
            "org.jsoup.",
            "jakarta.json.",
            "javax.xml.",
            "org.w3c.dom.",
            "org.xml.sax.",
            "com.google.i18n.",
            "org.apache.commons.validator.",
            "org.yaml.snakeyaml.");

    private static final List<String> FLOORS = List.of("", "domain", "persistence", "application", "web");

    private static final Set<String> NAMED_BELOW_A_ROOM =
            Set.of("nl.naast.app.launch", "nl.naast.shared.web", "nl.naast.shared.persistence");

    /** The composition root is laid out by what it puts together. */
    private static final String WITHOUT_FLOORS = "app";

    private static final DescribedPredicate<JavaClass> WHAT_DOMAIN_MAY_KNOW = describe(
            "the language, mapping annotations, its own floor and root packages",
            type -> isLanguage(type.getBaseComponentType()) || isMapping(type) || isOurDomain(type));

    private static final DescribedPredicate<JavaClass> THE_DATABASE = describe(
            "the database",
            type -> type.getPackageName().startsWith("org.eclipse.persistence")
                    || type.getPackageName().startsWith("javax.sql")
                    || Set.of("EntityManager", "EntityManagerFactory", "Query", "TypedQuery", "Connection")
                            .contains(type.getSimpleName()));

    @Test
    void every_package_these_rules_name_exists() {
        Set<String> named = new TreeSet<>(NAMED_BELOW_A_ROOM);
        ContextMapTest.rooms().forEach(room -> named.add("nl.naast." + room));
        assertThat(named).containsAll(House.NOT_YET);
        named.removeAll(House.packages());
        assertThat(named).as("named, without a class").isEqualTo(new TreeSet<>(House.NOT_YET));
    }

    @Test
    void rooms_have_the_four_floors_and_no_others() {
        Set<String> inCode = House.classes().stream()
                .filter(type -> !House.room(type).equals(WITHOUT_FLOORS))
                .map(House::floor)
                .collect(Collectors.toSet());
        assertThat(inCode).isEqualTo(new HashSet<>(FLOORS));
    }

    @Test
    void a_floor_knows_only_itself_and_what_lies_below() {
        List<String> upward = House.dependencies()
                .filter(FloorsTest::isInsideOneRoom)
                .filter(arrow -> height(House.target(arrow)) > height(arrow.getOriginClass()))
                .map(Dependency::getDescription)
                .toList();
        assertThat(upward).isEmpty();
    }

    @Test
    void only_the_web_floor_knows_the_browser() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.naast.*.web..", "nl.naast.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..",
                        "org.omnifaces..")
                .check(House.classes());
    }

    @Test
    void only_the_persistence_floor_knows_the_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.naast.*.persistence..", "nl.naast.app..")
                .should()
                .dependOnClassesThat(THE_DATABASE)
                .check(House.classes());
    }

    @Test
    void the_domain_knows_no_framework() {
        classes()
                .that()
                .resideInAPackage("nl.naast.*.domain..")
                .should()
                .onlyDependOnClassesThat(WHAT_DOMAIN_MAY_KNOW)
                .check(House.classes());
    }

    @Test
    void only_readers_of_transcripts_know_the_libraries_for_documents() {
        noClasses()
                .that()
                .resideOutsideOfPackages("nl.naast.transcript.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.commons.compress..",
                        "com.rtfparserkit..",
                        "org.jsoup..",
                        "com.google.i18n..")
                .check(House.classes());
    }

    @Test
    void only_transcripts_lists_of_members_and_tables_of_marks_are_csv() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "nl.naast.transcript.domain..", "nl.naast.institute.application..", "nl.naast.annotation.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.csv..")
                .check(House.classes());
    }

    @Test
    void there_is_one_door_through_which_written_texts_become_markup() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.naast.shared.web.Markdown")
                .and()
                .haveNameNotMatching("nl\\.naast\\.shared\\.web\\.Markdown\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.commonmark..", "org.owasp..")
                .orShould()
                .callConstructor(SafeHtml.class, String.class)
                .check(House.classes());
    }

    private static boolean isInsideOneRoom(Dependency arrow) {
        String room = House.room(arrow.getOriginClass());
        return room.equals(House.room(House.target(arrow))) && !room.equals(WITHOUT_FLOORS);
    }

    private static int height(JavaClass type) {
        return FLOORS.indexOf(House.floor(type));
    }

    private static boolean isLanguage(JavaClass type) {
        String in = type.getPackageName() + ".";
        return type.isPrimitive()
                || in.startsWith("java.")
                || in.startsWith("javax.crypto.")
                || in.startsWith("org.jspecify.")
                || READERS.stream().anyMatch(in::startsWith);
    }

    private static boolean isMapping(JavaClass type) {
        boolean describes =
                type.isAnnotation() || type.isEnum() || type.getSimpleName().equals("AttributeConverter");
        return type.getPackageName().equals("jakarta.persistence") && describes;
    }

    private static boolean isOurDomain(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return House.isOurs(element) && Set.of("", "domain").contains(House.floor(element));
    }
}
