package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.Term;
import dev.rowan.model.operation.Conversion;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.Set;

/** The text of a value. */
record AsText<S>(Expr<? super S, ?> operand) implements TextExpr<S> {
    private static final Set<ValueType> WRITTEN = Set.of(
            Scalar.TEXT,
            Scalar.CASE_INSENSITIVE_TEXT,
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.BOOLEAN,
            Scalar.UUID,
            Scalar.DATE);

    @Override
    public Term resolve(Resolver resolver) {
        Term term = operand.resolve(resolver.deeper());
        ValueType type = term.type();
        if (type.kept() == Scalar.TEXT) {
            return term;
        }
        if (!WRITTEN.contains(type.kept()) && !(type instanceof DecimalType) && !(type instanceof EnumType)) {
            throw Alternatives.invalid(operand + " is " + type.words()
                    + ", of which there is no one text; text(…) takes text, numbers, truths, UUIDs, enums and dates");
        }
        return new Term.Call(Conversion.TEXT, term);
    }

    @Override
    public boolean isSensitive() {
        return operand.isSensitive();
    }

    @Override
    public String toString() {
        return "text(" + operand + ")";
    }
}
