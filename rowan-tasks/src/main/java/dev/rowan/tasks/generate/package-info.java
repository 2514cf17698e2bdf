/**
 * Drafts classes and the edits that tie them to what is there.
 * In: raw words, and the sources of the project. Out: files to write and notes to tell.
 * Must not know how a task is started or told, nor any compiled class of the project.
 */
@NullMarked
package dev.rowan.tasks.generate;

import org.jspecify.annotations.NullMarked;
