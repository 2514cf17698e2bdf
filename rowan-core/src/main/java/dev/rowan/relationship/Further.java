package dev.rowan.relationship;

import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A way and then another. Equal when the lambdas return equal ways. */
final class Further<R, M, D> implements Way<R, D>, Formed {
    private final Way<R, M> first;
    private final Function<? super M, ? extends Way<M, D>> next;

    Further(Way<R, M> first, Function<? super M, ? extends Way<M, D>> next) {
        this.first = first;
        this.next = next;
    }

    @Override
    public D destination() {
        return next().destination();
    }

    @Override
    public Reached reach(Resolver resolver) {
        Reached reached = first.reach(resolver.deeper());
        return reached.further(resolver.read(this, this::next).reach(reached.inside()));
    }

    @Override
    public void form(Form form) {
        form.part(Further.class).of(first);
        if (!form.isOpen()) {
            form.of(form.read(this, next()));
        }
    }

    private Way<M, D> next() {
        return Returned.of(next.apply(first.destination()), first);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Further<?, ?, ?> that && first.equals(that.first) && next().equals(that.next());
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, next());
    }

    @Override
    public String toString() {
        return Print.call(first, "to", next());
    }
}
