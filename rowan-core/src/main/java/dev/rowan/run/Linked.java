package dev.rowan.run;

import dev.rowan.row.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a step of links.
 *
 * @param named the primary keys' values that were named, each once, in input order
 * @param added those of them that are related since this step
 * @param removed the keys of the rows that are not related any more since this step
 * @param whole the rows that are related now, in input order, where the step makes them the whole set; else null
 */
public record Linked(
        List<Object> named,
        List<Object> added,
        List<Object> removed,
        @Nullable List<Row<?>> whole) {}
