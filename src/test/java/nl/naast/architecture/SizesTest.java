package nl.naast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Most methods fit in a glance; Checkstyle sets the upper limits of each. */
class SizesTest {
    @Test
    void half_of_all_methods_have_at_most_five_lines() {
        assertThat(share(methods(), lines -> lines <= 5)).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void nine_of_ten_methods_have_at_most_fifteen_lines() {
        assertThat(share(methods(), lines -> lines <= 15)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void nine_of_ten_files_have_at_most_140_lines() {
        List<Integer> files =
                Sources.main().stream().map(source -> source.lines().size()).toList();
        assertThat(share(files, lines -> lines <= 140)).isGreaterThanOrEqualTo(0.9);
    }

    private static List<Integer> methods() {
        return Sources.main().stream()
                .flatMap(source -> methodsIn(source).stream())
                .toList();
    }

    private static double share(List<Integer> sizes, IntPredicate small) {
        assertThat(sizes).isNotEmpty();
        return (double) sizes.stream().filter(small::test).count() / sizes.size();
    }

    private static List<Integer> methodsIn(Sources.Source source) {
        List<Integer> sizes = new ArrayList<>();
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
                if (method.getBody() != null) {
                    sizes.add(size(source, method.getBody()));
                }
                return super.visitMethod(method, null);
            }
        }.scan(source.unit(), null);
        return sizes;
    }

    /** The lines between the braces that have something on them. */
    private static int size(Sources.Source source, BlockTree body) {
        int first = source.firstLine(body);
        int last = source.lastLine(body);
        return (int) source.lines().subList(first, Math.max(first, last - 1)).stream()
                .filter(line -> !line.isBlank())
                .count();
    }
}
