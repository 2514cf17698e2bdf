/**
 * What all contenders work on: the tables, their rows, and what a read returns when it is told in one form.
 */
@NullMarked
package dev.rowan.benchmarks.data;

import org.jspecify.annotations.NullMarked;
