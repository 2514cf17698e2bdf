/**
 * What it costs to begin: from the start of a JVM to the first answer, and to open resources in great number.
 */
@NullMarked
package dev.rowan.benchmarks.start;

import org.jspecify.annotations.NullMarked;
