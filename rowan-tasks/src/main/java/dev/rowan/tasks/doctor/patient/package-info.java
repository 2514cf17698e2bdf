/**
 * What the doctor examines, and what an ailment is.
 * In: models, a catalog, reports and a connection. Out: answers to what rules ask of them.
 * Knows no rule.
 */
@NullMarked
package dev.rowan.tasks.doctor.patient;

import org.jspecify.annotations.NullMarked;
