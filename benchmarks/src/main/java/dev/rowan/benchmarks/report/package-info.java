/**
 * What came of a run, and how it is told: judged by the aims, as JSON, as Markdown and drawn.
 */
@NullMarked
package dev.rowan.benchmarks.report;

import org.jspecify.annotations.NullMarked;
