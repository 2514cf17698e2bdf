/**
 * What ails a database: a class for each rule.
 * In: a patient. Out: findings with their mends; rows are told by their keys alone.
 * Knows nothing of files, and changes nothing.
 */
@NullMarked
package dev.rowan.tasks.doctor.kept;

import org.jspecify.annotations.NullMarked;
