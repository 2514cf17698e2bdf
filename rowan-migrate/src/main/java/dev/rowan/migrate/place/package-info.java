/**
 * Where statements run: a schema, a scratch beside it, and all or nothing.
 * In: a connection. Out: catalogs in PostgreSQL's own words; nothing is left behind but what is asked for.
 * Knows nothing of resources, files and reports.
 */
@NullMarked
package dev.rowan.migrate.place;

import org.jspecify.annotations.NullMarked;
