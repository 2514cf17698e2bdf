/**
 * Names as a store has them: snake case, plurals and singulars.
 * In: names as Java has them. Out: names for tables and columns, and back.
 * Knows nothing of models.
 */
@NullMarked
package dev.rowan.model.naming;

import org.jspecify.annotations.NullMarked;
