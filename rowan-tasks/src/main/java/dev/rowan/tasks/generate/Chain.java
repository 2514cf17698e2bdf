package dev.rowan.tasks.generate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import dev.rowan.tasks.source.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An initialiser such as {@code belongsTo(User.class).via(userId).required()}.
 *
 * @param factory the first call, empty for what is no chain of calls
 * @param arguments of the first call
 * @param modifiers the calls after it
 */
record Chain(String factory, List<? extends ExpressionTree> arguments, List<String> modifiers) {
    static Chain of(@Nullable ExpressionTree initialiser) {
        List<String> modifiers = new ArrayList<>();
        ExpressionTree at = initialiser;
        while (at instanceof MethodInvocationTree call) {
            if (call.getMethodSelect() instanceof IdentifierTree name) {
                return new Chain(name.getName().toString(), call.getArguments(), modifiers);
            }
            if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
                break;
            }
            modifiers.add(select.getIdentifier().toString());
            at = select.getExpression();
        }
        return new Chain("", List.of(), modifiers);
    }

    /** The text that a call such as {@code Table.named("users")} is given, whatever is called on it. */
    static Optional<String> text(@Nullable ExpressionTree initialiser, String method) {
        if (initialiser instanceof MethodInvocationTree outer
                && outer.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof MethodInvocationTree inner) {
            return text(inner, method);
        }
        return initialiser instanceof MethodInvocationTree call
                        && Spelling.of(call.getMethodSelect()).equals(method)
                        && call.getArguments().size() == 1
                        && call.getArguments().get(0) instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                ? Optional.of(text)
                : Optional.empty();
    }

    boolean isKey() {
        return factory.endsWith("PrimaryKey") || modifiers.contains("primaryKey");
    }

    /** The classes among the first call's arguments, as they are written. */
    List<String> classes() {
        return arguments.stream()
                .map(Spelling::of)
                .filter(text -> text.endsWith(".class"))
                .map(text -> text.substring(0, text.length() - ".class".length()))
                .toList();
    }
}
