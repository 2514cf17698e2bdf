/**
 * Runs the workloads and tells what they cost.
 */
@NullMarked
package dev.rowan.benchmarks;

import org.jspecify.annotations.NullMarked;
