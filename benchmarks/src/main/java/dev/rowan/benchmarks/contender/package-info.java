/**
 * What a contender can be asked for. Each contender has a package of its own below.
 */
package dev.rowan.benchmarks.contender;
