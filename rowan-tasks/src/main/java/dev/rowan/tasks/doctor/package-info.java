/**
 * What ails a project and its database: a class for each rule.
 * In: what is declared, what the catalog holds, and questions to the rows. Out: findings with their mends.
 * Knows nothing of how a project is found, and changes nothing.
 */
@NullMarked
package dev.rowan.tasks.doctor;

import org.jspecify.annotations.NullMarked;
