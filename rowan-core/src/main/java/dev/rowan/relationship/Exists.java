package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Hop;
import dev.rowan.model.Term;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A way leads to a row at all. */
record Exists<R>(Way<R, ?> way) implements Condition<R>, Formed {
    @Override
    public Term resolve(Resolver resolver) {
        List<Hop> path = way.reach(resolver).path();
        Term.@Nullable Any inner = null;
        for (int i = path.size() - 1; i >= 0; i--) {
            Term condition = path.get(i).condition();
            inner = new Term.Any(path.get(i).relationship(), both(condition, inner));
        }
        return Objects.requireNonNull(inner);
    }

    private static @Nullable Term both(@Nullable Term one, @Nullable Term other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Term.And(List.of(one, other));
    }

    @Override
    public void form(Form form) {
        form.part(Exists.class).of(way);
    }

    @Override
    public String toString() {
        return way instanceof Narrowed<?, ?> narrowed ? narrowed.print("any") : Print.call(way, "any", null);
    }
}
