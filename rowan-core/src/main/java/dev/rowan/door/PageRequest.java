package dev.rowan.door;

import dev.rowan.query.Page;
import dev.rowan.query.Query;

/**
 * A part of a list that a request asks for.
 *
 * @param query the list
 * @param page which part
 * @param <R> the resource
 */
public record PageRequest<R>(Query<R> query, Page page) {}
