/**
 * What an action says beyond its name: arguments, validations, changes, hooks, and what the user's code in them sees.
 * In: tokens and code. Out: immutable rules that intake and the engine read.
 * Knows no resource class, no model and no store; nothing here runs anything.
 */
@NullMarked
package dev.rowan.action;

import org.jspecify.annotations.NullMarked;
