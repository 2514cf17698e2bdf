package dev.rowan.tasks.generate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.VariableTree;
import dev.rowan.tasks.source.Spelling;
import dev.rowan.tasks.words.Word;
import java.util.List;
import java.util.Optional;

/**
 * A field of the class of domains.
 *
 * @param field such as {@code public static final Domain ACCOUNTS = Domain.of("Accounts", USER);}
 * @param call the call of {@code Domain.of} with a written name, where that is its initialiser
 */
record DomainEntry(VariableTree field, Optional<MethodInvocationTree> call) {
    static DomainEntry of(VariableTree field) {
        return new DomainEntry(field, called(field.getInitializer()));
    }

    private static Optional<MethodInvocationTree> called(ExpressionTree initialiser) {
        return initialiser instanceof MethodInvocationTree call
                        && (Spelling.of(call.getMethodSelect()).equals("Domain.of")
                                || Spelling.of(call.getMethodSelect()).equals("dev.rowan.resource.Domain.of"))
                        && !call.getArguments().isEmpty()
                        && call.getArguments().get(0) instanceof LiteralTree literal
                        && literal.getValue() instanceof String
                ? Optional.of(call)
                : Optional.empty();
    }

    /** The domain's name, or the field's where the former is not written there. */
    String name() {
        return call.map(each -> (String) ((LiteralTree) each.getArguments().get(0)).getValue())
                .orElse(constant());
    }

    String constant() {
        return field.getName().toString();
    }

    boolean isCalled(String word) {
        return Word.plain(name()).equals(Word.plain(word))
                || Word.plain(constant()).equals(Word.plain(word));
    }

    List<? extends ExpressionTree> resources() {
        return call.<List<? extends ExpressionTree>>map(each ->
                        each.getArguments().subList(1, each.getArguments().size()))
                .orElse(List.of());
    }
}
