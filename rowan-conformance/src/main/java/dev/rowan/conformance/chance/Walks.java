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
 * @param way from the start, from the end, counted off, or from the start with every other page counted
 */
record Walks(int size, Way way) {
    enum Way {
        FORWARD,
        BACKWARD,
        COUNTED_OFF,
        BY_TURNS
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
            page = rowan.page(query, next(page));
            all.addAll(way == Way.BACKWARD ? 0 : all.size(), page.rows());
        }
        return all;
    }

    private Page next(Paged<?> page) {
        if (way == Way.BACKWARD) {
            return page.previous();
        }
        return way == Way.BY_TURNS && page.total() == null ? page.next().counted() : uncounted(page.next());
    }

    private Page uncounted(Page next) {
        return way == Way.BY_TURNS ? Page.first(size).after(next.after()) : next;
    }

    private Page begin() {
        return switch (way) {
            case FORWARD, BY_TURNS -> Page.first(size);
            case BACKWARD -> Page.last(size);
            case COUNTED_OFF -> Page.offset(0, size);
        };
    }
}
