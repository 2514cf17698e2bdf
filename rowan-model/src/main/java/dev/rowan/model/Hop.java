package dev.rowan.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step of a path from rows to related rows.
 *
 * @param relationship a relationship of the resource in scope
 * @param condition in the destination's scope: only rows for which it is true are gone to; null for all
 */
public record Hop(RelationshipModel relationship, @Nullable Term condition) {
    /**
     * How many rows the step leads to. A many-to-many counts join rows.
     *
     * @return a term that is never null
     */
    public Term count() {
        return new Term.Aggregated(Aggregation.COUNT, List.of(this), null, List.of(), false);
    }

    static List<Term> parts(List<Hop> path, @Nullable Term operand, List<SortKey> sort) {
        return Stream.of(
                        path.stream().map(Hop::condition).filter(Objects::nonNull),
                        Stream.ofNullable(operand),
                        sort.stream().map(SortKey::term))
                .flatMap(each -> each)
                .toList();
    }
}
