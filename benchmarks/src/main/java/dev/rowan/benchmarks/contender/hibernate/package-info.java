/**
 * Hibernate ORM: as its guide to tuning has it, and as it comes. Both use the same entities.
 */
package dev.rowan.benchmarks.contender.hibernate;
