package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naast.shared.Actor;
import org.junit.jupiter.api.Test;

/** What a use case is here: one transaction, on behalf of someone. */
class UseCasesTest {
    /** They run before anybody is known: at the start, where someone says who they are or follows a link, by the clock. */
    private static final Set<String> BEFORE_ANYBODY_IS_KNOWN = Set.of(
            "AcceptInvitation",
            "AnswerPartnerLink",
            "CatchUpOnGlances",
            "EndForgottenClasses",
            "FirstAdministrator",
            "ForgetOriginals",
            "Foundation",
            "LookAtClasses",
            "LookForSteps",
            "SignIn",
            "TakeClientSeat");

    /** Beans of the application floor that change nothing and see no repository. */
    private static final Set<String> WITHOUT_DATA =
            Set.of("AuthorNames", "BoundedReading", "JoinLimit", "LinkLimit", "Passwords", "SignInLimit", "TalkLimit");

    @Test
    void a_use_case_is_one_transaction() {
        assertThat(beans().filter(type -> !type.isAnnotatedWith(Transactional.class)))
                .extracting(JavaClass::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(WITHOUT_DATA);
    }

    @Test
    void what_has_no_transaction_sees_no_repository() {
        assertThat(beans().filter(type -> WITHOUT_DATA.contains(type.getSimpleName()))
                        .filter(UseCasesTest::seesRepository))
                .isEmpty();
    }

    @Test
    void a_use_case_asks_first_who_is_acting() {
        List<String> anonymous = beans().filter(type -> !WITHOUT_DATA.contains(type.getSimpleName()))
                .filter(type -> !BEFORE_ANYBODY_IS_KNOWN.contains(type.getSimpleName()))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !asksWho(method) && isAskedByPeople(method))
                .map(JavaMethod::getFullName)
                .toList();
        assertThat(anonymous).isEmpty();
    }

    @Test
    void the_use_cases_named_here_exist() {
        Set<String> named = new TreeSet<>(BEFORE_ANYBODY_IS_KNOWN);
        named.addAll(WITHOUT_DATA);
        assertThat(beans().map(JavaClass::getSimpleName)).containsAll(named);
    }

    private static Stream<JavaClass> beans() {
        return House.classes().stream()
                .filter(type -> House.floor(type).equals("application"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass())
                .filter(type -> !type.isInterface() && !type.isRecord() && !type.isEnum())
                .filter(type -> !type.isAssignableTo(Throwable.class));
    }

    private static boolean asksWho(JavaMethod method) {
        return !method.getRawParameterTypes().isEmpty()
                && method.getRawParameterTypes().get(0).isEquivalentTo(Actor.class);
    }

    /** A port is asked by another room on its own authority, an observer by what has happened. */
    private static boolean isAskedByPeople(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !answersPort(method)
                && method.getParameters().stream().noneMatch(each -> each.isAnnotatedWith(Observes.class));
    }

    private static boolean answersPort(JavaMethod method) {
        List<String> parameters = names(method.getRawParameterTypes());
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(House::isOurs)
                .flatMap(port -> port.getMethods().stream())
                .filter(asked -> asked.getName().equals(method.getName()))
                .anyMatch(asked -> names(asked.getRawParameterTypes()).equals(parameters));
    }

    private static List<String> names(List<JavaClass> types) {
        return types.stream().map(JavaClass::getName).collect(Collectors.toList());
    }

    private static boolean seesRepository(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(House::target)
                .filter(House::isOurs)
                .flatMap(known -> known.getDirectDependenciesFromSelf().stream())
                .anyMatch(far -> far.getTargetClass().isEquivalentTo(EntityManager.class));
    }
}
