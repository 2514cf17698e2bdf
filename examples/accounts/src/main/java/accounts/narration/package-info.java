/**
 * Tells a person what a program does while it does it.
 * In: steps, rows, checks; the SQL comes by itself, from the logger {@code dev.rowan.sql}. Out: text, and whether all held.
 * Knows nothing of users and groups.
 */
@NullMarked
package accounts.narration;

import org.jspecify.annotations.NullMarked;
