package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import java.util.List;
import java.util.stream.Collectors;

/** The first of some expressions and values that is not null. */
record FirstOf<S, V>(List<Object> operands) implements Expr<S, V> {
    @Override
    public Term resolve(Resolver resolver) {
        return new Term.Coalesce(Alternatives.resolve(operands, resolver));
    }

    @Override
    public boolean isSensitive() {
        return Alternatives.isSensitive(operands);
    }

    @Override
    public String toString() {
        return operands.stream()
                .map(each -> each instanceof Expr<?, ?> || !isSensitive() ? each.toString() : "***")
                .collect(Collectors.joining(", ", "coalesce(", ")"));
    }
}
