/**
 * Resources on which a dry run can be watched: hooks, rows that go with others, rows that lose their key, links that carry
 * something.
 * In: nothing. Out: a domain.
 * Knows no contract.
 */
@NullMarked
package dev.rowan.conformance.library;

import org.jspecify.annotations.NullMarked;
