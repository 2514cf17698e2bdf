/**
 * What a schema holds, as values: tables, columns, keys, checks, indexes.
 * In: nothing. Out: catalogs that can be compared.
 * Knows neither resources nor connections nor SQL texts, but for the expressions inside defaults, checks and indexes.
 */
@NullMarked
package dev.rowan.migrate.catalog;

import org.jspecify.annotations.NullMarked;
