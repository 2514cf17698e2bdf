/**
 * Writes DDL, and puts it in order.
 * In: a part that is missing. Out: statements, each with the facts that it needs and the facts that it makes.
 * Knows nothing of resources and connections; names are never qualified, so the search path says where they are made.
 */
@NullMarked
package dev.rowan.migrate.ddl;

import org.jspecify.annotations.NullMarked;
