/**
 * Any number of rows, batch by batch through the same graphs as one row, or all rows of a query.
 * In: changesets that are made while they are read, or a query. Out: how many were written, and which inputs were refused.
 * Holds one batch at a time; knows no tokens.
 */
@NullMarked
package dev.rowan.run.bulk;

import org.jspecify.annotations.NullMarked;
