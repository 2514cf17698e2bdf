/**
 * What tables, columns and constraints are called in SQL, and which types columns have.
 * In: models. Out: names and types, the same for the store and for migrations.
 * Knows no plans and no connection.
 */
@NullMarked
package dev.rowan.postgres.schema;

import org.jspecify.annotations.NullMarked;
