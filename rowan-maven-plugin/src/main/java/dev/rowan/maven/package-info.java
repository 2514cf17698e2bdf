/**
 * The goals of the Maven plugin: a skin over the project's own command line.
 * In: parameters of a build, and the project's class path. Out: the report in the build's log, or a failed build.
 * Knows no class of Rowan: whatever reads the resources comes from the project's class path, not from the plugin's.
 */
@NullMarked
package dev.rowan.maven;

import org.jspecify.annotations.NullMarked;
