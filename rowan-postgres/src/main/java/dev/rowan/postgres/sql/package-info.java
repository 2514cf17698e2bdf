/**
 * From plans and steps to SQL text with its values apart.
 * In: read plans, write steps, terms. Out: statements: text, binds, and how a tuple is read.
 * Pure: knows no connection. Every name is quoted, every value bound.
 */
@NullMarked
package dev.rowan.postgres.sql;

import org.jspecify.annotations.NullMarked;
