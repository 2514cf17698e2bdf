/**
 * Hibernate ORM: as its guide to tuning has it, and as it comes. Both use the same entities.
 */
@NullMarked
package dev.rowan.benchmarks.contender.hibernate;

import org.jspecify.annotations.NullMarked;
