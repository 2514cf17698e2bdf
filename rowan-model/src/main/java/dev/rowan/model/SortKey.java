package dev.rowan.model;

/**
 * One criterion of an order.
 *
 * @param term what is compared
 * @param descending greatest first
 * @param nullsFirst whether rows without a value come before all others, and not after them
 */
public record SortKey(Term term, boolean descending, boolean nullsFirst) {
    /**
     * A criterion by which nulls come last.
     *
     * @param term what is compared
     * @param descending greatest first
     */
    public SortKey(Term term, boolean descending) {
        this(term, descending, false);
    }

    /**
     * The opposite order, nulls included.
     *
     * @return another criterion
     */
    public SortKey reversed() {
        return new SortKey(term, !descending, !nullsFirst);
    }
}
