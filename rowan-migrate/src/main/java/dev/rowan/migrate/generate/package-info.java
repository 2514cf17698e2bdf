/**
 * Drafts migrations.
 * In: what the migrations so far make, and what the models want. Out: the SQL from one to the other and back, or why not.
 * Knows nothing of databases that hold rows.
 */
@NullMarked
package dev.rowan.migrate.generate;

import org.jspecify.annotations.NullMarked;
