package dev.rowan.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a resource.
 *
 * @param resource whose rows
 * @param filter keeps the rows for which it is true; null keeps all
 * @param distinct of rows in which all of these are the same, null the same as null, only the first counts
 * @param sort the order by which they are cut, most important first
 * @param limit at most so many; null for all
 * @param offset how many to leave out first
 */
public record RowSet(
        ResourceModel resource,
        @Nullable Term filter,
        List<Term> distinct,
        List<SortKey> sort,
        @Nullable Long limit,
        long offset) {
    /** Makes the value; lists are copied. */
    public RowSet {
        distinct = List.copyOf(distinct);
        sort = List.copyOf(sort);
    }

    /**
     * The terms by which they are found and ordered.
     *
     * @return in the order in which they are written
     */
    public List<Term> parts() {
        return Stream.of(
                        Stream.ofNullable(filter),
                        distinct.stream(),
                        sort.stream().map(SortKey::term))
                .flatMap(each -> each)
                .toList();
    }
}
