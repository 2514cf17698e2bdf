/**
 * One row's own values, and the arguments of one call.
 * In: what was said of a row, and what its action says. Out: values cast, defaulted, changed and validated in order; or all
 * problems at once, each at its path.
 * Pure: reads nothing, writes nothing, knows no other row of the same write.
 */
@NullMarked
package dev.rowan.intake.own;

import org.jspecify.annotations.NullMarked;
