package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.Hop;
import dev.rowan.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A way to some of its rows only. Equal when the lambdas return equal conditions. */
final class Narrowed<R, D> implements Way<R, D>, Formed {
    private final Way<R, D> way;
    private final Function<? super D, ? extends Condition<? super D>> condition;

    Narrowed(Way<R, D> way, Function<? super D, ? extends Condition<? super D>> condition) {
        this.way = way;
        this.condition = condition;
    }

    @Override
    public D destination() {
        return way.destination();
    }

    @Override
    public Reached reach(Resolver resolver) {
        Reached reached = way.reach(way instanceof Narrowed<?, ?> ? resolver.deeper() : resolver);
        List<Hop> path = new ArrayList<>(reached.path());
        Hop last = path.remove(path.size() - 1);
        Term wanted = resolver.read(this, this::inner).resolve(reached.inside());
        Term before = last.condition();
        path.add(new Hop(last.relationship(), before == null ? wanted : new Term.And(List.of(before, wanted))));
        return new Reached(path, reached.inside());
    }

    /** A question that takes the condition itself. */
    @Override
    public void form(Form form) {
        form.part(Narrowed.class).of(way);
        if (!form.isOpen()) {
            form.of(form.read(this, inner()));
        }
    }

    String print(String verb) {
        return Print.call(way, verb, inner());
    }

    private Condition<? super D> inner() {
        return Returned.of(condition.apply(way.destination()), way);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Narrowed<?, ?> that && way.equals(that.way) && inner().equals(that.inner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(way, inner());
    }

    @Override
    public String toString() {
        return print("where");
    }
}
