/**
 * How time is measured: slices of contenders in turn, and what is made of the rounds.
 */
package dev.rowan.benchmarks.measure;
