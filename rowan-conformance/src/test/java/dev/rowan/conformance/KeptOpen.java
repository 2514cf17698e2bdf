package dev.rowan.conformance;

import dev.rowan.store.Capability;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A store that several handles share, one after the other: closing a handle does not close it. */
record KeptOpen(Store inner) implements Store {
    @Override
    public Set<Capability> lacks() {
        return inner.lacks();
    }

    @Override
    public boolean compiles() {
        return inner.compiles();
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
    public void close() {}
}
