/**
 * Compiled declarations: what core, stores and tools agree a resource is, and the terms in which rows are spoken of.
 * In: what the compiler read from declarations. Out: immutable models.
 * Knows nothing of tokens, actors, the front door or SQL.
 */
@NullMarked
package dev.rowan.model;

import org.jspecify.annotations.NullMarked;
