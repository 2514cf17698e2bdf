/**
 * Brings one schema to the models, or says why not.
 * In: resource models and a connection. Out: a report of what was done; when anything is refused, nothing is done.
 * Knows nothing of the front door.
 */
@NullMarked
package dev.rowan.migrate.sync;

import org.jspecify.annotations.NullMarked;
