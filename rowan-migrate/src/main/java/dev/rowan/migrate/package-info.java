/**
 * The front of the migrations.
 * In: an opened Rowan. Out: its database at the model, and a report.
 * Must not know how catalogs are read, compared or written.
 */
@NullMarked
package dev.rowan.migrate;

import org.jspecify.annotations.NullMarked;
