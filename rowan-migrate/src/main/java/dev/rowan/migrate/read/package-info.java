/**
 * Reads a schema's catalog from PostgreSQL.
 * In: a connection and a schema's name. Out: a catalog, as PostgreSQL itself writes types and expressions.
 * Knows nothing of resources, differences or DDL; changes nothing.
 */
@NullMarked
package dev.rowan.migrate.read;

import org.jspecify.annotations.NullMarked;
