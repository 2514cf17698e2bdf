package dev.rowan.expression;

import dev.rowan.model.Term;
import dev.rowan.type.Scalar;
import java.util.List;

/** Two texts end to end. */
record Joint<S>(TextExpr<S> left, Expr<?, String> right, int depth) implements TextExpr<S>, Applied.Nested {
    static <S> Joint<S> of(TextExpr<S> left, Expr<?, String> right) {
        return new Joint<>(left, right, Applied.depthAround(List.of(left, right)));
    }

    static <S> Joint<S> of(TextExpr<S> left, String right) {
        return of(left, Value.beside(left, right, "concat"));
    }

    @Override
    public Term resolve(Resolver resolver) {
        Resolver inside = resolver.deeper();
        Term other = right instanceof Value<?, ?> value ? value.as(left, Scalar.TEXT, resolver) : right.resolve(inside);
        return new Term.Concat(List.of(left.resolve(inside), other));
    }

    @Override
    public boolean isSensitive() {
        return left.isSensitive() || (!(right instanceof Value<?, ?>) && right.isSensitive());
    }

    @Override
    public String toString() {
        return left + " concat " + right;
    }
}
