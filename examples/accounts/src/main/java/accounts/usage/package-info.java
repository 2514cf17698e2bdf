/**
 * The guides' usage sections, one class a guide: load, add by a join row, manage from the user.
 * In: an opened Rowan at the model. Out: steps told and checked; what a guide makes, it takes away.
 * Knows nothing of how Rowan was opened.
 */
@NullMarked
package accounts.usage;

import org.jspecify.annotations.NullMarked;
