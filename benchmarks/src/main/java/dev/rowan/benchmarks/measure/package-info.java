/**
 * How time is measured: slices of contenders in turn, and what is made of the rounds.
 */
@NullMarked
package dev.rowan.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
