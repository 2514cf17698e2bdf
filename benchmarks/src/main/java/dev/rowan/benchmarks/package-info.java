/**
 * Runs the workloads and tells what they cost.
 */
package dev.rowan.benchmarks;
