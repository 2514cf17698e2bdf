/**
 * From requests to drafts.
 * In: queries and changesets. Out: names resolved to models, values cast, defaults given, rules checked; or all problems
 * at once, each at its path.
 * Pure: reads nothing, writes nothing, knows no store.
 */
@NullMarked
package dev.rowan.intake;

import org.jspecify.annotations.NullMarked;
