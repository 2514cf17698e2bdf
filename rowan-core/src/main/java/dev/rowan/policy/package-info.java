/**
 * Who may do what.
 * In: drafts. Out: verdicts: allowed, refused, or allowed where a condition holds.
 * Pure. Every read and write passes here; there are no policies yet, so everything is allowed everywhere.
 */
@NullMarked
package dev.rowan.policy;

import org.jspecify.annotations.NullMarked;
