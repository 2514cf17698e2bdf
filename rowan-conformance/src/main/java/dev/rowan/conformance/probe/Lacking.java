package dev.rowan.conformance.probe;

import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A store that says it cannot do something that the one inside it can.
 *
 * @param inner does the work
 * @param lacks what this one cannot do, besides
 */
public record Lacking(Store inner, Set<Capability> lacks) implements Store {
    /** Makes the store; it lacks what the inner one lacks, too. */
    public Lacking(Store inner, Set<Capability> lacks) {
        this.inner = inner;
        EnumSet<Capability> all = EnumSet.noneOf(Capability.class);
        all.addAll(inner.lacks());
        all.addAll(lacks);
        this.lacks = Set.copyOf(all);
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return inner.alone(work);
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        return inner.transaction(options, work);
    }

    @Override
    public <T> Optional<T> unwrap(Class<T> type) {
        return type.isInstance(this) ? Optional.of(type.cast(this)) : inner.unwrap(type);
    }

    @Override
    public void close() {
        inner.close();
    }
}
