package dev.rowan.relationship;

import dev.rowan.row.Row;
import java.util.List;

/**
 * Leads to any number of rows.
 *
 * @param <R> the resource that declares it
 * @param <D> the resource that it leads to
 */
public interface ToMany<R, D> extends Relationship<R, D, List<Row<D>>> {}
