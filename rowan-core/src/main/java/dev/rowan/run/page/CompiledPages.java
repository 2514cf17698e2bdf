package dev.rowan.run.page;

import dev.rowan.query.Page;
import dev.rowan.query.Paged;
import dev.rowan.run.CompiledRead;
import dev.rowan.run.Transactions;
import dev.rowan.run.page.KeyedPattern.Keyed;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pages of all lists of one form, from one side, with or without a cursor. Thread-safe.
 *
 * @param <T> what comes back for each row
 */
public final class CompiledPages<T> {
    private static final Object[] NOTHING = {};

    private final CompiledRead<Keyed<T>> read;
    private final KeyedPattern<T> pattern;
    private final Listed list;
    private final Cursors cursors;
    private final byte @Nullable [] fingerprint;

    /** The values of the cursor's place come after those of the list. */
    CompiledPages(CompiledRead<Keyed<T>> read, KeyedPattern<T> pattern, Listed list, Cursors cursors, int places) {
        this.read = read;
        this.pattern = pattern;
        this.list = list;
        this.cursors = cursors;
        this.fingerprint = places > 0 ? null : list.fingerprint(NOTHING);
    }

    /**
     * Whether a page can be one of these.
     *
     * @param page which part of a list
     * @return false where rows are counted, skipped, or asked for between two cursors
     */
    public static boolean serve(Page page) {
        return page.walk() != Page.Walk.OFFSET
                && page.skipped() == 0
                && !page.counting()
                && (page.after() == null || page.before() == null);
    }

    /**
     * Reads a page.
     *
     * @param given the canonical values of the list
     * @param page which part of it
     * @param transactions of the store
     * @return the page; null where the session that is running cannot do it, or a place has no value where the
     *     declaration says that there always is one
     * @throws dev.rowan.problem.InvalidException when the cursor is none of this query
     */
    public @Nullable Paged<T> read(Object[] given, Sought page, Transactions transactions) {
        Cursors mine = cursors.under(page.key(), fingerprint == null ? list.fingerprint(given) : fingerprint);
        Object[] all = with(given, page, mine);
        List<Keyed<T>> found = all == null ? null : read.read(all, transactions);
        return found == null ? null : new PageOf<>(pattern, page.size(), page.page()).of(found, mine, null);
    }

    private static Object @Nullable [] with(Object[] given, Sought sought, Cursors cursors) {
        Page page = sought.page();
        String cursor = page.after() == null ? page.before() : page.after();
        if (cursor == null) {
            return given;
        }
        List<@Nullable Object> place =
                cursors.place(cursor, sought.path() + (page.after() == null ? "before" : "after"));
        Object[] all = Arrays.copyOf(given, given.length + place.size());
        for (int i = 0; i < place.size(); i++) {
            Object value = place.get(i);
            if (value == null) {
                return null;
            }
            all[given.length + i] = value;
        }
        return all;
    }
}
