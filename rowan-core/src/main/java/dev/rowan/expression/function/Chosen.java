package dev.rowan.expression.function;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import java.util.ArrayList;
import java.util.List;

/** A value for each condition, and perhaps one more for all else. */
record Chosen<S, V>(List<Condition<?>> conditions, List<Object> values) implements Expr<S, V> {
    @Override
    public Term resolve(Resolver resolver) {
        List<Term> terms = Alternatives.resolve(values, resolver);
        boolean open = terms.size() == conditions.size();
        Term chosen = open ? new Term.Null(terms.get(0).type()) : terms.get(terms.size() - 1);
        List<Term> wanted = new ArrayList<>();
        Resolver inside = resolver;
        for (Condition<?> condition : conditions) {
            inside = inside.deeper();
            wanted.add(condition.resolve(inside));
        }
        for (int i = conditions.size() - 1; i >= 0; i--) {
            chosen = new Term.Choose(wanted.get(i), terms.get(i), chosen);
        }
        return chosen;
    }

    @Override
    public boolean isSensitive() {
        return Alternatives.isSensitive(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            text.append(i < conditions.size() ? "when " + conditions.get(i) + " then " : "otherwise ")
                    .append(isSensitive() && !(values.get(i) instanceof Expr<?, ?>) ? "***" : values.get(i))
                    .append(i + 1 < values.size() ? " " : "");
        }
        return text.toString();
    }
}
