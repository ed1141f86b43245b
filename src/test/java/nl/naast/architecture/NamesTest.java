package nl.naast.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How things are called, and that every package says what it is for. */
class NamesTest {
    private static final Set<String> TESTS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "Property", "Example");

    @Test
    void a_class_is_called_after_something_in_the_field() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|D[tT][oO])")
                .check(House.classes());
    }

    @Test
    void a_test_is_a_sentence() {
        List<String> names = Sources.tests().stream()
                .flatMap(source -> testsIn(source).stream())
                .toList();
        assertThat(names).isNotEmpty().allMatch(name -> name.matches("[a-z0-9]+(_[a-z0-9]+){2,}"));
    }

    @Test
    void every_package_says_what_it_is_for_and_how_it_treats_null() {
        assertThat(packagesWithSources()).isNotEmpty().allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(Files.exists(info)).as(info.toString()).isTrue();
            assertThat(String.join("\n", Sources.lines(info))).startsWith("/**").contains("@NullMarked");
        });
    }

    private static Set<Path> packagesWithSources() {
        return Sources.main().stream()
                .map(source -> source.path().getParent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> testsIn(Sources.Source source) {
        List<String> names = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                if (method.getModifiers().getAnnotations().stream().anyMatch(NamesTest::marksTest)) {
                    names.add(method.getName().toString());
                }
                return super.visitMethod(method, null);
            }
        }.scan(source.unit(), null);
        return names;
    }

    private static boolean marksTest(AnnotationTree annotation) {
        String name = annotation.getAnnotationType().toString();
        return TESTS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
