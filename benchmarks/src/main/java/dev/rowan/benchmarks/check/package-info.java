/**
 * What every contender must do before it is measured: read what is there, and from nowhere else.
 */
package dev.rowan.benchmarks.check;
