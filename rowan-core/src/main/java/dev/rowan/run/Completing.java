package dev.rowan.run;

import dev.rowan.intake.LoadDraft;
import dev.rowan.planning.Reads;
import dev.rowan.row.Row;
import dev.rowan.shape.Loaded;
import dev.rowan.shape.Rows;
import dev.rowan.shape.Shortened;
import dev.rowan.store.Tuples;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Loads what rows at hand do not hold yet: one statement a relationship. */
public final class Completing {
    private final Rows rows;
    private final Reads reads;
    private final Reader reader;

    /**
     * Completes rows.
     *
     * @param rows makes the patterns
     * @param reads plans
     * @param reader reads
     */
    public Completing(Rows rows, Reads reads, Reader reader) {
        this.rows = rows;
        this.reads = reads;
        this.reader = reader;
    }

    /**
     * The same rows with some relationships.
     *
     * @param given of one resource
     * @param loads which relationships, each once
     * @return in the same order; a row that holds all of them is itself
     */
    public List<Row<?>> complete(List<Row<?>> given, List<LoadDraft> loads) {
        List<Row<?>> all = given;
        for (LoadDraft load : loads) {
            all = further(missing(all, load), load);
        }
        return all;
    }

    /** What is loaded below is not read along: it is loaded afterwards, at once for what was there and what came. */
    private List<Row<?>> missing(List<Row<?>> given, LoadDraft load) {
        Loaded loaded = new Loaded(load.relationship());
        List<@Nullable Object[]> keys = new ArrayList<>();
        for (Row<?> row : given) {
            if (!loaded.by(row)) {
                keys.add(loaded.keys(row));
            }
        }
        if (keys.isEmpty()) {
            return given;
        }
        LoadDraft alone = load.depth() == 1
                ? new LoadDraft(load.relationship(), load.draft().loading(List.of()), 1)
                : load;
        List<@Nullable Object> related = reader.beside(reads.branch(rows.nested(alone)), new Tuples(keys));
        List<Row<?>> whole = new ArrayList<>(given.size());
        int place = 0;
        for (Row<?> row : given) {
            whole.add(loaded.by(row) ? row : loaded.with(row, related.get(place++)));
        }
        return whole;
    }

    private List<Row<?>> further(List<Row<?>> given, LoadDraft load) {
        List<LoadDraft> loads = load.draft().loads();
        if (loads.isEmpty() || load.depth() > 1) {
            return given;
        }
        Loaded loaded = new Loaded(load.relationship());
        IdentityHashMap<Row<?>, Row<?>> related = new IdentityHashMap<>();
        given.forEach(row -> all(loaded.of(row)).forEach(each -> related.put(each, each)));
        List<Row<?>> before = List.copyOf(related.keySet());
        List<Row<?>> after = complete(before, loads);
        for (int i = 0; i < before.size(); i++) {
            related.put(before.get(i), after.get(i));
        }
        return given.stream()
                .<Row<?>>map(row -> loaded.with(row, again(loaded.of(row), related)))
                .toList();
    }

    @SuppressWarnings("unchecked") // a to-many holds a list of rows
    private static List<Row<?>> all(@Nullable Object related) {
        if (related instanceof Row<?> row) {
            return List.of(row);
        }
        return related == null ? List.of() : (List<Row<?>>) related;
    }

    private static @Nullable Object again(@Nullable Object before, IdentityHashMap<Row<?>, Row<?>> after) {
        List<Row<?>> all = all(before).stream()
                .<Row<?>>map(each -> after.getOrDefault(each, each))
                .toList();
        if (before instanceof List) {
            return Shortened.of(all, Shortened.rest(before));
        }
        return all.isEmpty() ? null : all.get(0);
    }
}
