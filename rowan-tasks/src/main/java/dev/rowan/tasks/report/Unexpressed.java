package dev.rowan.tasks.report;

/**
 * Something in a database that the classes drafted from it do not say.
 *
 * @param object what it is, such as {@code view film_list}
 * @param why what stands in the way
 * @param wayOut what to do about it
 */
public record Unexpressed(String object, String why, String wayOut) {}
