/**
 * Rowan: reads into records, and into rows.
 */
@NullMarked
package dev.rowan.benchmarks.contender.rowan;

import org.jspecify.annotations.NullMarked;
