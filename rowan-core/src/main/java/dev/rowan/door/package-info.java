/**
 * The string door: what a request from outside says, as the query that typed code would build.
 * In: strings, or maps as JSON makes them, none of them trusted. Out: queries over exposed names, or problems at their paths.
 * Knows no store; drafts, plans and reads nothing.
 */
@NullMarked
package dev.rowan.door;

import org.jspecify.annotations.NullMarked;
