package nl.naast.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The Java sources, parsed but not compiled: for rules about how something is written. */
final class Sources {
    private static final List<Source> MAIN = parse(Path.of("src/main/java"));
    private static final List<Source> TESTS = parse(Path.of("src/test/java"));

    private Sources() {}

    static List<Source> main() {
        return MAIN;
    }

    static List<Source> tests() {
        return TESTS;
    }

    /** Files below a folder with this ending, in a fixed order; none when the folder is not there. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Source> parse(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(files(folder, ".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            task.parse().forEach(unit -> sources.add(new Source(unit, positions)));
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file. */
    record Source(CompilationUnitTree unit, SourcePositions positions) {
        Path path() {
            return Path.of(unit.getSourceFile().toUri());
        }

        List<String> lines() {
            return Sources.lines(path());
        }

        int firstLine(Tree tree) {
            return line(positions.getStartPosition(unit, tree));
        }

        int lastLine(Tree tree) {
            return line(positions.getEndPosition(unit, tree) - 1);
        }

        String at(Tree tree) {
            return path().getFileName() + ":" + firstLine(tree);
        }

        private int line(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }
}
