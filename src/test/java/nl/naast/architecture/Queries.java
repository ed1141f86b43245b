package nl.naast.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds queries whose text is not known before the program runs. */
final class Queries extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final Set<String> TAKE_A_QUERY = Set.of(
            "createQuery",
            "createNativeQuery",
            "createNamedQuery",
            "createStoredProcedureQuery",
            "prepareStatement",
            "prepareCall");

    private final Map<String, ExpressionTree> constants = new HashMap<>();
    private final List<MethodInvocationTree> calls = new ArrayList<>();

    private Queries() {}

    static List<String> composedIn(Sources.Source source) {
        Queries queries = new Queries();
        queries.scan(source.unit(), null);
        return queries.calls.stream()
                .filter(call -> !queries.isWrittenDown(call.getArguments().get(0)))
                .map(source::at)
                .toList();
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void none) {
        Set<Modifier> modifiers = variable.getModifiers().getFlags();
        ExpressionTree value = variable.getInitializer();
        if (value != null && modifiers.containsAll(Set.of(Modifier.STATIC, Modifier.FINAL))) {
            constants.put(variable.getName().toString(), value);
        }
        return super.visitVariable(variable, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void none) {
        if (call.getMethodSelect() instanceof MemberSelectTree method
                && TAKE_A_QUERY.contains(method.getIdentifier().toString())
                && !call.getArguments().isEmpty()) {
            calls.add(call);
        }
        return super.visitMethodInvocation(call, null);
    }

    private boolean isWrittenDown(ExpressionTree text) {
        if (text instanceof ParenthesizedTree parentheses) {
            return isWrittenDown(parentheses.getExpression());
        }
        if (text instanceof BinaryTree sum) {
            return isWrittenDown(sum.getLeftOperand()) && isWrittenDown(sum.getRightOperand());
        }
        ExpressionTree constant = text instanceof IdentifierTree name ? constants.get(name.toString()) : null;
        return text instanceof LiteralTree || (constant != null && isWrittenDown(constant));
    }
}
