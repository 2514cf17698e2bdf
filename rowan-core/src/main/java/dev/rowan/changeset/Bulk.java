package dev.rowan.changeset;

import java.util.function.Consumer;

/**
 * How many changesets are written. Immutable: each method returns another one. Without more said: in batches of 1,000, in
 * one transaction, until one is refused, which undoes them all.
 *
 * @param size how many inputs are written together, at least 1
 * @param perBatch whether each batch is a transaction of its own; else all of them are one
 * @param collects whether refused inputs are left out and told; else the first batch with one ends it all
 * @param most of how many refused inputs the problems are kept
 * @param returns whether the rows are kept for the result
 * @param progress is told of each batch
 */
public record Bulk(
        int size, boolean perBatch, boolean collects, int most, boolean returns, Consumer<BulkProgress> progress) {
    /** Batches of 1,000, one transaction, all or nothing. */
    public static final Bulk DEFAULT = batches(1_000);

    private static final int MOST = 10_000;

    /** Makes the rules. */
    public Bulk {
        if (size < 1) {
            throw new IllegalArgumentException("a batch of " + size + " inputs holds nothing; give 1 or more");
        }
    }

    /**
     * Batches of some size.
     *
     * @param size how many inputs are read, held and written together, at least 1
     * @return the rules
     */
    public static Bulk batches(int size) {
        return new Bulk(size, false, false, MOST, false, progress -> {});
    }

    /**
     * Each batch is a transaction of its own: what was written before a failure is kept, and after-commit hooks run after
     * each batch. Inside a running transaction all batches belong to that one.
     *
     * @return other rules
     */
    public Bulk transactionPerBatch() {
        return new Bulk(size, true, collects, most, returns, progress);
    }

    /**
     * Refused inputs are left out and told, the others are written. A batch that the store refuses is halved under
     * savepoints until the refused inputs stand alone, and hooks inside the transaction run again in each half. The
     * problems of the first 10,000 refused inputs are kept, of the others only the number.
     *
     * @return other rules
     */
    public Bulk collecting() {
        return collecting(MOST);
    }

    /**
     * Refused inputs are left out and told; see {@link #collecting()}.
     *
     * @param inputs of how many of them the problems are kept, from 0
     * @return other rules
     */
    public Bulk collecting(int inputs) {
        return new Bulk(size, perBatch, true, inputs, returns, progress);
    }

    /**
     * The result holds the rows. Without it they are forgotten batch by batch, so that any number can be written.
     *
     * @return other rules
     */
    public Bulk returning() {
        return new Bulk(size, perBatch, collects, most, true, progress);
    }

    /**
     * Tells how far the write has come, after each batch, on the thread that writes.
     *
     * @param told beside those who are told already
     * @return other rules
     */
    public Bulk onProgress(Consumer<BulkProgress> told) {
        return new Bulk(size, perBatch, collects, most, returns, progress.andThen(told));
    }
}
