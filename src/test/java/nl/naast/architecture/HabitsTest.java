package nl.naast.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;
import nl.naast.shared.WorldClock;
import org.junit.jupiter.api.Test;

/** Small things that nobody does here, because each has hurt someone before. */
class HabitsTest {
    private static final DescribedPredicate<JavaAccess<?>> THE_TIME_ON_THE_WALL =
            describe("the time without a clock", access -> isNow(access) || isSystemTime(access));

    @Test
    void time_comes_from_the_one_clock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.naast.app..")
                .and()
                .doNotBelongToAnyOf(WorldClock.class)
                .should()
                .accessTargetWhere(THE_TIME_ON_THE_WALL)
                .check(House.classes());
    }

    @Test
    void only_the_launcher_talks_to_the_console() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.naast.app.launch..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(House.classes());
    }

    @Test
    void only_the_log_prints_a_stack_trace() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("nl.naast.app.launch.LogHandler")
                .should()
                .accessTargetWhere(
                        describe("printStackTrace", access -> access.getName().equals("printStackTrace")))
                .check(House.classes());
    }

    @Test
    void only_the_composition_root_makes_a_statement_without_a_text() {
        noClasses()
                .that()
                .resideOutsideOfPackage("nl.naast.app..")
                .should()
                .callMethod(java.sql.Connection.class, "createStatement")
                .check(House.classes());
    }

    @Test
    void a_query_is_written_down_and_never_put_together() {
        List<String> composed = Sources.main().stream()
                .flatMap(source -> Queries.composedIn(source).stream())
                .toList();
        assertThat(composed).isEmpty();
    }

    private static boolean isNow(JavaAccess<?> access) {
        return access.getTarget().getFullName().matches("java\\.time\\..*\\.now\\((java\\.time\\.ZoneId)?\\)");
    }

    private static boolean isSystemTime(JavaAccess<?> access) {
        return access.getTarget()
                .getFullName()
                .matches("java\\.(time\\.Clock\\.(system|tick).*|lang\\.System\\.currentTimeMillis.*"
                        + "|util\\.Calendar\\.getInstance.*|util\\.Date\\.<init>\\(\\))");
    }
}
