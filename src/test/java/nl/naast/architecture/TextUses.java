package nl.naast.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where text keys occur: in Java as string literals, in Facelets between quotes. */
final class TextUses {
    private static final String ROOM = "(" + String.join("|", ContextMapTest.rooms()) + ")";

    /** The part after the room is in lower case; {@code annotation.TurnMarked} is an action in the trail. */
    private static final Pattern KEY = Pattern.compile(ROOM + "\\.[a-z][A-Za-z0-9-]*(\\.[A-Za-z0-9-]+)*");

    private static final Pattern BEGINNING = Pattern.compile(ROOM + "\\.([A-Za-z0-9-]+\\.)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|mjs|svg|png|json|csv|xhtml|properties|sql)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"']*)\"|'([^'\"]*)'");

    private TextUses() {}

    static Set<String> keys() {
        return literals().stream().filter(TextUses::isKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a key begins with where the rest is put together. */
    static Set<String> beginnings() {
        return literals().stream()
                .filter(literal -> BEGINNING.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static boolean isKey(String literal) {
        return KEY.matcher(literal).matches() && !FILE.matcher(literal).matches();
    }

    private static Set<String> literals() {
        Set<String> literals = new TreeSet<>();
        Sources.main().forEach(source -> new Literal(literals::add).scan(source.unit(), null));
        Webapp.facelets().forEach(facelet -> inFacelet(facelet).forEach(literals::add));
        return literals;
    }

    private static Stream<String> inFacelet(Webapp.Facelet facelet) {
        List<String> values = new ArrayList<>();
        facelet.elements().forEach(element -> values.addAll(element.attributes().values()));
        facelet.texts().forEach(text -> values.add(text.content()));
        return values.stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(value), QUOTED.matcher(value).results().map(TextUses::inside)));
    }

    private static String inside(MatchResult quote) {
        return quote.group().substring(1, quote.group().length() - 1);
    }

    private static final class Literal extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Consumer<String> found;

        Literal(Consumer<String> found) {
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void none) {
            if (literal.getValue() instanceof String text) {
                found.accept(text);
            }
            return super.visitLiteral(literal, null);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, @Nullable Void none) {
            return null;
        }
    }
}
