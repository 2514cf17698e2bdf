/**
 * What a contender can be asked for. Each contender has a package of its own below.
 */
@NullMarked
package dev.rowan.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
