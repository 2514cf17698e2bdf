/**
 * Reads and edits Java source as text with known places, by the JDK's own parser.
 * In: the text of a class and what to add to it. Out: the same text, every other byte kept, and files written all or none.
 * Must not know what a resource, a domain or a command is.
 */
@NullMarked
package dev.rowan.tasks.source;

import org.jspecify.annotations.NullMarked;
