package dev.rowan.run.page;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.Term;
import dev.rowan.planning.Keyset;
import dev.rowan.planning.Part;
import dev.rowan.planning.ReadTree;
import dev.rowan.planning.Reads;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.run.Reader;
import dev.rowan.run.page.KeyedPattern.Keyed;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parts of lists: one row more than is wanted, to know whether there are more. */
public final class Paging {
    private final Reads reads;
    private final Reader reader;

    /**
     * Reads by these.
     *
     * @param reads plans
     * @param reader runs
     */
    public Paging(Reads reads, Reader reader) {
        this.reads = reads;
        this.reader = reader;
    }

    /**
     * A part of a list.
     *
     * @param draft the list
     * @param pattern what its tuples become
     * @param page which part
     * @param size how many rows
     * @param key encrypts cursors
     * @param <T> the results
     * @return the part
     * @throws dev.rowan.problem.InvalidException when a cursor is none of this query
     */
    public <T> Paged<T> page(ReadDraft draft, Pattern<T> pattern, Page page, int size, CursorKey key) {
        Keyset order = Keyset.of(draft);
        KeyedPattern<T> keyed = new KeyedPattern<>(pattern, order.terms());
        ReadTree list = reads.tree(draft, keyed);
        byte[] fingerprint = Fingerprint.of(list.plan(), draft.action().name(), order.order());
        Cursors cursors = new Cursors(key, fingerprint, order, reader);
        boolean backward = page.walk() == Page.Walk.LAST;
        Term between = between(page, order, cursors);
        Part part = new Part(backward ? order.reversed() : order, between, size + 1L, page.skipped());
        List<Keyed<T>> found = new ArrayList<>(reader.read(part.of(list), keyed));
        boolean more = found.size() > size;
        if (more) {
            found.remove(size);
        }
        if (backward) {
            Collections.reverse(found);
        }
        return new Paged<>(
                found.stream().map(Keyed::row).toList(),
                backward ? more : page.after() != null || page.skipped() > 0,
                backward ? page.before() != null : more,
                found.isEmpty() ? null : cursors.of(found.get(0).place()),
                found.isEmpty() ? null : cursors.of(found.get(found.size() - 1).place()),
                page.counting() ? (Long) reader.value(reads.only(draft, Answer.COUNT)) : null,
                page);
    }

    private static @Nullable Term between(Page page, Keyset order, Cursors cursors) {
        String after = page.after();
        String before = page.before();
        Term begin = after == null ? null : order.after(cursors.place(after, "after"));
        Term end = before == null ? null : order.reversed().after(cursors.place(before, "before"));
        return begin == null || end == null ? (begin == null ? end : begin) : new Term.And(List.of(begin, end));
    }
}
