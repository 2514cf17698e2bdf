/**
 * Drafts resources from a database that is there.
 * In: what a schema holds, and a project's sources. Out: classes, and what they do not say.
 * Knows neither connections nor files; how a class is laid out is {@code generate}'s work.
 */
@NullMarked
package dev.rowan.tasks.existing;

import org.jspecify.annotations.NullMarked;
