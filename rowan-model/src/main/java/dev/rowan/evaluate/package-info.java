/**
 * What terms and rules mean for a row in memory.
 * In: terms, constraints, values. Out: values in three-valued logic, problems.
 * Knows no tokens and no store.
 */
@NullMarked
package dev.rowan.evaluate;

import org.jspecify.annotations.NullMarked;
