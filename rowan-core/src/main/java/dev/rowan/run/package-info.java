/**
 * The only room that holds a session: transactions, reads level by level, writes step by step.
 * In: plans and patterns. Out: results; what the store refused has become problems at their paths.
 * Knows no tokens.
 */
@NullMarked
package dev.rowan.run;

import org.jspecify.annotations.NullMarked;
