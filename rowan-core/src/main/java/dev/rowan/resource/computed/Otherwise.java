package dev.rowan.resource.computed;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.type.Cast;
import java.util.List;

/** A value in place of null. */
record Otherwise<R, V>(Expr<? super R, V> expression, V value) implements Expr<R, V> {
    @Override
    public Term resolve(Resolver resolver) {
        Term term = expression.resolve(resolver.deeper());
        Cast cast = term.type().cast(value);
        if (cast instanceof Cast.Done done) {
            Term fallback = new Term.Constant(done.value(), term.type(), isSensitive());
            return new Term.Coalesce(List.of(term, fallback));
        }
        String message = "its default " + ((Cast.Refused) cast).why();
        throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
    }

    @Override
    public boolean isSensitive() {
        return expression.isSensitive();
    }

    @Override
    public String toString() {
        return expression + " else " + (isSensitive() ? "***" : value);
    }
}
