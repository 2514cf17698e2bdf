/**
 * What every rule over declarations needs: its shape, its findings, and the words in which findings speak.
 * In: declarations of the opened resources. Out: findings with place and way out.
 * Holds no rule itself: those are in the packages below, one small class each.
 */
@NullMarked
package dev.rowan.compile.verify;

import org.jspecify.annotations.NullMarked;
