package dev.rowan.expression;

import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Term;
import java.util.List;

/** There is no value. */
record NoValue<S>(Expr<S, ?> operand) implements Condition<S>, Formed {
    @Override
    public Term resolve(Resolver resolver) {
        Term term = operand.resolve(resolver.deeper());
        if (term instanceof Term.Null) {
            return new Term.And(List.of());
        }
        return term instanceof Term.Constant ? new Term.Or(List.of()) : new Term.IsNull(term);
    }

    @Override
    public void form(Form form) {
        form.part(NoValue.class).of(operand);
    }

    @Override
    public String toString() {
        return operand + " is null";
    }
}
