/**
 * The resources of the five guides, in two domains. One package, since users and works lead to each other.
 * In: nothing. Out: tokens for queries and changesets.
 * Knows no store and no demo.
 */
@NullMarked
package accounts.domain;

import org.jspecify.annotations.NullMarked;
