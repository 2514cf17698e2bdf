/**
 * What every contender must do before it is measured: read what is there, and from nowhere else.
 */
@NullMarked
package dev.rowan.benchmarks.check;

import org.jspecify.annotations.NullMarked;
