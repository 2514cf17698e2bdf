/**
 * Reads what was typed: attributes, relationships, names.
 * In: a word such as {@code role:string:default=member}. Out: what it says, checked as far as a word alone can be.
 * Must not know what else the project declares, nor how classes are written.
 */
@NullMarked
package dev.rowan.tasks.words;

import org.jspecify.annotations.NullMarked;
