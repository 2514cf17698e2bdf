/**
 * Resources and relationships as a picture.
 * In: compiled models. Out: Mermaid, or SVG whose places a layout library works out; the same models give the same bytes.
 * Knows nothing of files, projects and databases.
 */
@NullMarked
package dev.rowan.tasks.diagram;

import org.jspecify.annotations.NullMarked;
