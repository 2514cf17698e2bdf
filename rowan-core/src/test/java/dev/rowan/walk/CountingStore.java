package dev.rowan.walk;

import dev.rowan.store.Capability;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Session;
import dev.rowan.store.Store;
import dev.rowan.store.Transaction;
import dev.rowan.store.Tuples;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.store.compiled.CompiledReads;
import dev.rowan.store.compiled.Compiling;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Holds nothing, and counts what it is asked for. */
final class CountingStore implements Store, Session, Compiling {
    private int compiled;
    private int read;
    private int planned;

    private record Levels(List<ReadPlan> plans) implements CompiledReads {}

    /** How often something was compiled. */
    int compiled() {
        return compiled;
    }

    /** How often what was compiled was read. */
    int read() {
        return read;
    }

    /** How often something was read that was not compiled. */
    int planned() {
        return planned;
    }

    @Override
    public boolean compiles() {
        return true;
    }

    @Override
    public CompiledReads compile(List<ReadPlan> levels) {
        compiled++;
        return new Levels(levels);
    }

    @Override
    public List<Tuples> read(CompiledReads levels, Object[] given) {
        read++;
        return Collections.nCopies(((Levels) levels).plans().size(), Tuples.NONE);
    }

    @Override
    public Tuples read(ReadPlan plan) {
        planned++;
        return Tuples.NONE;
    }

    @Override
    public Written write(WriteStep step) {
        throw new UnsupportedOperationException("there is nothing to write to");
    }

    @Override
    public <T> T savepoint(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Set<Capability> lacks() {
        return Set.of();
    }

    @Override
    public <T> T alone(Function<Session, T> work) {
        return work.apply(this);
    }

    @Override
    public <T> T transaction(Transaction options, Function<Session, T> work) {
        return work.apply(this);
    }

    @Override
    public void close() {}
}
