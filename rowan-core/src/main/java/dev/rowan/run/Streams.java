package dev.rowan.run;

import dev.rowan.planning.ReadTree;
import dev.rowan.problem.StoreException;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Store;
import dev.rowan.store.Streaming;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads lists while they are used. */
public final class Streams {
    /** How many rows are read at once, with what is beside them. */
    private static final int CHUNK = 500;

    private final Store store;
    private final Transactions transactions;

    /**
     * Reads in the thread's transaction, or in one for each stream.
     *
     * @param store where rows are kept
     * @param transactions of the store
     */
    public Streams(Store store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /**
     * A list that is read while it is used. Nothing is asked of the store before.
     *
     * @param tree the plans
     * @param pattern what the tuples become
     * @param <T> the results
     * @return to be closed
     * @throws StoreException when the store cannot do it
     */
    public <T> Stream<T> stream(ReadTree tree, Pattern<T> pattern) {
        Running running = transactions.running();
        Streaming own = running == null ? store.unwrap(Streaming.class).orElseThrow(Streams::lacking) : running::stream;
        Reader.check(tree.plan(), transactions);
        Flow<T> flow = new Flow<>(tree, pattern, () -> own.stream(tree.plan(), CHUNK), running);
        return StreamSupport.stream(flow, false).onClose(flow::close);
    }

    /**
     * What is said where a store cannot stream.
     *
     * @return to be thrown
     */
    public static StoreException lacking() {
        return new StoreException("this store hands out all rows at once; use list, or go on page by page", null);
    }
}
