/**
 * What ails declarations and migrations: a class for each rule.
 * In: a patient. Out: findings with their mends.
 * Knows nothing of rows.
 */
@NullMarked
package dev.rowan.tasks.doctor.declared;

import org.jspecify.annotations.NullMarked;
