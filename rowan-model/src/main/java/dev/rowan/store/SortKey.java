package dev.rowan.store;

import dev.rowan.model.Term;

/**
 * One criterion of an order. Nulls come last in both directions.
 *
 * @param term what is compared
 * @param descending greatest first
 */
public record SortKey(Term term, boolean descending) {}
