/**
 * Pages of lists.
 * In: a draft, its pattern, and which part is wanted. Out: the rows, and cursors for what comes before and after.
 * A cursor is a row's place in an order, encrypted and bound to its query. Knows neither tokens nor how rows are kept.
 */
@NullMarked
package dev.rowan.run.page;

import org.jspecify.annotations.NullMarked;
