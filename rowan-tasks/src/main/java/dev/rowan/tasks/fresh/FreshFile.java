package dev.rowan.tasks.fresh;

/**
 * A file of a new project.
 *
 * @param path where it goes, below the project's folder, with slashes
 * @param text what it says
 * @param executable whether it is a script
 */
public record FreshFile(String path, String text, boolean executable) {}
