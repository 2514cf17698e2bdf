package dev.rowan.expression;

import dev.rowan.model.naming.SqlNames;
import dev.rowan.problem.InvalidException;
import java.util.Locale;
import java.util.Optional;

/** A token compared with itself. Inside a lambda over related rows both sides mean the inner row, which nobody wants. */
final class Itself {
    private Itself() {}

    static void refuse(Expr<?, ?> left, Expr<?, ?> right, boolean always, Resolver resolver) {
        if (left instanceof Field<?, ?> && left == right && resolver.around().isPresent()) {
            String found = "is compared with itself: " + (always ? "always" : "never") + " true; ";
            throw Value.invalid(left, found + wayOut(left, resolver));
        }
    }

    private static String wayOut(Expr<?, ?> token, Resolver resolver) {
        for (Optional<Resolver> scope = resolver.around();
                scope.isPresent();
                scope = scope.get().around()) {
            if (speaksOf(token, scope.get())) {
                return "write `outer(" + code(token.toString()) + ")`";
            }
        }
        return "compare it with something else";
    }

    private static boolean speaksOf(Expr<?, ?> token, Resolver scope) {
        try {
            token.resolve(scope);
            return true;
        } catch (InvalidException foreign) {
            return false;
        }
    }

    /** As the instance of a resource is named by custom: {@code USER_GROUP.role}. */
    private static String code(String token) {
        int dot = token.indexOf('.');
        return SqlNames.snake(token.substring(0, dot)).toUpperCase(Locale.ROOT) + token.substring(dot);
    }
}
