package dev.rowan.run.page;

import dev.rowan.intake.ReadDraft;
import dev.rowan.model.Term;
import dev.rowan.planning.Keyset;
import dev.rowan.planning.ReadTree;
import dev.rowan.planning.Reads;
import dev.rowan.planning.Slice;
import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.run.CompiledRead;
import dev.rowan.run.Reader;
import dev.rowan.run.page.KeyedPattern.Keyed;
import dev.rowan.shape.Pattern;
import dev.rowan.store.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parts of lists: one row more than is wanted, to know whether there are more. */
public final class Paging {
    private final Reads reads;
    private final Reader reader;
    private final CursorKey key;
    private final @Nullable ReadDraft same;
    private final String path;

    /**
     * Reads by these.
     *
     * @param reads plans
     * @param reader runs
     */
    public Paging(Reads reads, Reader reader) {
        this(reads, reader, CursorKey.random(), null, "");
    }

    private Paging(Reads reads, Reader reader, CursorKey key, @Nullable ReadDraft same, String path) {
        this.reads = reads;
        this.reader = reader;
        this.key = key;
        this.same = same;
        this.path = path;
    }

    /**
     * With cursors of their own.
     *
     * @param secret encrypts them
     * @param timeless what binds them to their query: its draft as of a moment that is always the same
     * @return pages for one query
     */
    public Paging as(CursorKey secret, ReadDraft timeless) {
        return new Paging(reads, reader, secret, timeless, path);
    }

    /**
     * For pages that are asked for by a part of something.
     *
     * @param parent where the page stands in it, such as {@code page}
     * @return pages whose problems are told there
     */
    public Paging under(String parent) {
        return new Paging(reads, reader, key, same, parent + ".");
    }

    /**
     * Where what a page says stands in a larger request.
     *
     * @return such as {@code page.}; empty for none
     */
    public String path() {
        return path;
    }

    /**
     * A part of a list.
     *
     * @param draft the list
     * @param pattern what its tuples become
     * @param page which part
     * @param size how many rows
     * @param <T> the results
     * @return the part
     * @throws dev.rowan.problem.InvalidException when a cursor is none of this query
     */
    public <T> Paged<T> page(ReadDraft draft, Pattern<T> pattern, Page page, int size) {
        Keyset order = Keyset.of(draft);
        KeyedPattern<T> keyed = new KeyedPattern<>(pattern, order.terms());
        ReadTree list = reads.tree(draft, keyed);
        Cursors cursors = new Cursors(key, fingerprint(same == null ? draft : same), order, reader);
        boolean backward = page.walk() == Page.Walk.LAST;
        Term between = between(page, order, cursors);
        Slice part = new Slice(backward ? order.reversed() : order, between, size + 1L, page.skipped());
        List<Keyed<T>> found = reader.read(part.of(list), keyed);
        Long count = page.counting() ? (Long) reader.value(reads.only(draft, Answer.COUNT)) : null;
        return new PageOf<>(keyed, size, page).of(found, cursors, count);
    }

    private byte[] fingerprint(ReadDraft draft) {
        return Listed.of(draft, reads).fingerprint(new Object[0]);
    }

    /**
     * Pages of all lists of one form.
     *
     * @param draft the list, values left open
     * @param pattern what its tuples become
     * @param page which part, of which only the cursor may be another one
     * @param size how many rows
     * @param places how many values a request gives
     * @param <T> the results
     * @return to be read any number of times; null where the order is another one for each request, or the place of a row may be none
     */
    public <T> @Nullable CompiledPages<T> compiled(
            ReadDraft draft, Pattern<T> pattern, Page page, int size, int places) {
        Keyset order = Keyset.of(draft);
        KeyedPattern<T> keyed = new KeyedPattern<>(pattern, order.terms());
        boolean cursor = page.after() != null || page.before() != null;
        if (order.isOpen() || (cursor && !order.isWhole())) {
            return null;
        }
        Term between = cursor ? (page.after() != null ? order : order.reversed()).after(order.given(places)) : null;
        Slice part = new Slice(page.walk() == Page.Walk.LAST ? order.reversed() : order, between, size + 1L, 0);
        int all = places + (cursor ? order.order().size() : 0);
        return new CompiledPages<>(
                new CompiledRead<>(part.of(reads.tree(draft, keyed)), keyed, all),
                keyed,
                Listed.of(draft, reads),
                new Cursors(key, new byte[0], order, reader),
                places);
    }

    private @Nullable Term between(Page page, Keyset order, Cursors cursors) {
        String after = page.after();
        String before = page.before();
        Term begin = after == null ? null : order.after(cursors.place(after, path + "after"));
        Term end = before == null ? null : order.reversed().after(cursors.place(before, path + "before"));
        return begin == null || end == null ? (begin == null ? end : begin) : new Term.And(List.of(begin, end));
    }
}
