/**
 * Random reads, put to the store under test and to another one that is known to be right: both must agree, row for row.
 * In: two stores. Out: how many reads were tried, or the smallest one on the fewest rows on which they differ.
 * Played with plans and terms, not with queries: only so can resources be made up by chance, since a token stands in a
 * class; every query becomes such plans, and both stores see nothing else. Queries are played with where it matters that
 * they come again.
 */
@NullMarked
package dev.rowan.conformance.reading;

import org.jspecify.annotations.NullMarked;
