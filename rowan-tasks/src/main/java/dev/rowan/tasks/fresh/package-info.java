/**
 * What a new project consists of.
 * In: its names, checked. Out: its files, as text.
 * Knows nothing of the disk that they are written to, and of who asked.
 */
@NullMarked
package dev.rowan.tasks.fresh;

import org.jspecify.annotations.NullMarked;
