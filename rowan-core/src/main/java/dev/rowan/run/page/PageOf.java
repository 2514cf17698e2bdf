package dev.rowan.run.page;

import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.run.page.KeyedPattern.Keyed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a page of what was found, one row more than it holds among it where there are more. */
record PageOf<T>(KeyedPattern<T> pattern, int size, Page page) {
    Paged<T> of(List<Keyed<T>> found, Cursors cursors, @Nullable Long count) {
        boolean backward = page.walk() == Page.Walk.LAST;
        boolean more = found.size() > size;
        List<Keyed<T>> held = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backward) {
            Collections.reverse(held);
        }
        List<T> rows = new ArrayList<>(held.size());
        held.forEach(each -> rows.add(each.row()));
        return new Paged<>(
                Collections.unmodifiableList(rows),
                backward ? more : page.after() != null || page.skipped() > 0,
                backward ? page.before() != null : more,
                held.isEmpty() ? null : cursors.of(pattern.place(held.get(0))),
                held.isEmpty() ? null : cursors.of(pattern.place(held.get(held.size() - 1))),
                count,
                page);
    }
}
