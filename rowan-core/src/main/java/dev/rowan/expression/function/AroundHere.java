package dev.rowan.expression.function;

import dev.rowan.expression.Depth;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Something of the nearest row around that has it. */
record AroundHere<V>(Expr<?, V> operand) implements Expr<Object, V> {
    @Override
    public Term resolve(Resolver resolver) {
        return resolve(operand, resolver);
    }

    static Term resolve(Expr<?, ?> operand, Resolver resolver) {
        int out = 0;
        for (Optional<Resolver> scope = resolver.around();
                scope.isPresent();
                scope = scope.get().around()) {
            out++;
            Optional<Term> term = in(operand, scope.get());
            if (term.isPresent()) {
                Term found = term.get();
                for (int i = 0; i < out; i++) {
                    found = new Term.Outer(found);
                }
                return found;
            }
        }
        String message = out == 0
                ? "outer(" + operand
                        + ") is asked where no row is around; inside any(…), all(…) and none(…) there is one"
                : "outer(" + operand + ") is of no row around; write it without outer where it is of the related row";
        throw new InvalidException(List.of(Problem.of(Problem.INVALID, "", message)));
    }

    private static Optional<Term> in(Expr<?, ?> operand, Resolver scope) {
        try {
            return Optional.of(operand.resolve(scope));
        } catch (InvalidException foreign) {
            if (Depth.isTold(foreign)) {
                throw foreign;
            }
            return Optional.empty();
        }
    }

    @Override
    public boolean isSensitive() {
        return operand.isSensitive();
    }

    @Override
    public String toString() {
        return "outer(" + operand + ")";
    }

    /** The same of text. */
    record OfText(TextExpr<?> operand) implements TextExpr<Object> {
        @Override
        public Term resolve(Resolver resolver) {
            return AroundHere.resolve(operand, resolver);
        }

        @Override
        public boolean isSensitive() {
            return operand.isSensitive();
        }

        @Override
        public String toString() {
            return "outer(" + operand + ")";
        }
    }
}
