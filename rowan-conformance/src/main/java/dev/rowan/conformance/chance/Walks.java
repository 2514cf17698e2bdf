package dev.rowan.conformance.chance;

import dev.rowan.Rowan;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.query.Query;
import dev.rowan.row.Key;
import dev.rowan.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole lists, read page by page.
 *
 * @param size rows a page, at most
 * @param way from the start, from the end, or counted off
 */
record Walks(int size, Way way) {
    enum Way {
        FORWARD,
        BACKWARD,
        COUNTED_OFF
    }

    static Walks of(Dice dice) {
        return new Walks(1 + dice.below(4), dice.pick(List.of(Way.values())));
    }

    <R> Step step(Query<R> query) {
        String words = "pages of " + size + " " + way + " " + query;
        return new Step(words, rowan -> {
            List<Row<R>> joined = joined(rowan, query);
            List<Key<R>> whole = keys(rowan.list(query));
            if (!keys(joined).equals(whole)) {
                throw new AssertionError(words + " are " + keys(joined) + " instead of " + whole);
            }
            return joined;
        });
    }

    private static <R> List<Key<R>> keys(List<Row<R>> rows) {
        return rows.stream().map(Row::key).toList();
    }

    private <R> List<Row<R>> joined(Rowan rowan, Query<R> query) {
        List<Row<R>> all = new ArrayList<>();
        Paged<Row<R>> page = rowan.page(query, begin());
        all.addAll(page.rows());
        while (way == Way.BACKWARD ? page.hasPrevious() : page.hasNext()) {
            page = rowan.page(query, way == Way.BACKWARD ? page.previous() : page.next());
            all.addAll(way == Way.BACKWARD ? 0 : all.size(), page.rows());
        }
        return all;
    }

    private Page begin() {
        return switch (way) {
            case FORWARD -> Page.first(size);
            case BACKWARD -> Page.last(size);
            case COUNTED_OFF -> Page.offset(0, size);
        };
    }
}
