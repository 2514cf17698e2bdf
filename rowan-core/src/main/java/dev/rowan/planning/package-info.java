/**
 * From drafts to plans.
 * In: drafts, verdicts, patterns, and what the store lacks. Out: read plans, one a level, and write steps.
 * Pure: knows no session.
 */
@NullMarked
package dev.rowan.planning;

import org.jspecify.annotations.NullMarked;
