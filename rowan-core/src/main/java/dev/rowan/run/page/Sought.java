package dev.rowan.run.page;

import dev.rowan.query.Page;

/**
 * A page that is asked for.
 *
 * @param page which part of a list
 * @param size how many rows
 * @param key encrypts cursors
 * @param path where what it says stands in a larger request, such as {@code page.}; empty for none
 */
public record Sought(Page page, int size, CursorKey key, String path) {}
