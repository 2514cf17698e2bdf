package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Term;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.store.compiled.Lifted;
import dev.rowan.type.Cast;
import dev.rowan.type.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plain value beside an expression, whose kind it takes. */
record Value<S, V>(V value, Expr<?, ?> beside) implements Expr<S, V>, Formed {
    static <S, V> Value<S, V> beside(Expr<?, ?> expression, @Nullable V value, String verb) {
        if (value == null) {
            throw invalid(expression, verb + " null is never true; write isNull() or isNotNull()");
        }
        return new Value<>(value, expression);
    }

    static Object canonical(Expr<?, ?> expression, ValueType type, Object value) {
        Cast cast = type.cast(value);
        if (cast instanceof Cast.Refused refused) {
            throw invalid(expression, "is compared with a value that " + refused.why());
        }
        return ((Cast.Done) cast).value();
    }

    static InvalidException invalid(Expr<?, ?> expression, String message) {
        String path = expression instanceof Field<?, ?> field ? field.name() : "";
        return new InvalidException(List.of(Problem.of(Problem.INVALID, path, message)));
    }

    Term as(Expr<?, ?> expression, ValueType type, Resolver resolver) {
        Lifted given = resolver.place(this, other -> canonical(expression, type, other));
        Object now = canonical(expression, type, value);
        return new Term.Constant(given == null ? now : given, type, isSensitive());
    }

    @Override
    public void form(Form form) {
        form.part(Value.class).value(this, value);
    }

    @Override
    public Term resolve(Resolver resolver) {
        throw new IllegalStateException("a plain value has no kind of its own");
    }

    @Override
    public boolean isSensitive() {
        return beside.isSensitive();
    }

    @Override
    public String toString() {
        return isSensitive() ? "***" : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    }
}
