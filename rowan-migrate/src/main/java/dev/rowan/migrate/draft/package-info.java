/**
 * What a model wants of a schema.
 * In: resource models. Out: a catalog in our own words; PostgreSQL's words for it are read back from a scratch schema.
 * Knows no connection and no schema that is there.
 */
@NullMarked
package dev.rowan.migrate.draft;

import org.jspecify.annotations.NullMarked;
