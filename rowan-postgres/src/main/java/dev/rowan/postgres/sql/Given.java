package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.WriteStep;
import dev.rowan.store.compiled.Lifted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The destinations of a link step, sorted by key, so that all transactions take their locks in one order. */
public final class Given {
    private final WriteStep.Link step;
    private final AttributeModel key;
    private final List<Integer> order;
    private final boolean open;

    /**
     * Sorts what a step was given.
     *
     * @param step the step
     */
    public Given(WriteStep.Link step) {
        this.step = step;
        this.key = key(step);
        this.open = false;
        this.order = IntStream.range(0, step.given().size())
                .boxed()
                .sorted((a, b) -> key.type()
                        .kept()
                        .compare(step.given().get(a), step.given().get(b)))
                .toList();
    }

    private Given(WriteStep.Link step, AttributeModel key) {
        this.step = step;
        this.key = key;
        this.open = true;
        this.order = List.of();
    }

    private static AttributeModel key(WriteStep.Link step) {
        return step.relationship().through() == null
                ? step.relationship().destination().primaryKey().get(0)
                : step.relationship().destinationKey();
    }

    /**
     * The same step with all values left open, for a text that serves all of them.
     *
     * @param step any
     * @return for {@link #of}
     */
    public static WriteStep.Link open(WriteStep.Link step) {
        return new WriteStep.Link(
                step.relationship(),
                step.mode(),
                new Lifted(0),
                Lifted.list(1),
                step.columns(),
                List.of(),
                step.touched());
    }

    /**
     * Destinations that come with each request.
     *
     * @param open a step from {@link #open}
     * @return stands for as many as there are
     */
    public static Given of(WriteStep.Link open) {
        return new Given(open, key(open));
    }

    /**
     * The values of a step, in the places of {@link #open}.
     *
     * @return the parent, the keys, and a list for each column
     */
    public @Nullable Object[] values() {
        @Nullable Object[] values = new @Nullable Object[2 + step.columns().size()];
        values[0] = step.parent();
        values[1] = sorted();
        for (int i = 0; i < step.columns().size(); i++) {
            values[2 + i] = column(i);
        }
        return values;
    }

    private List<Object> sorted() {
        if (open) {
            return step.given();
        }
        List<Object> sorted = new ArrayList<>(order.size());
        for (int index : order) {
            sorted.add(step.given().get(index));
        }
        return sorted;
    }

    private List<? extends @Nullable Object> column(int place) {
        if (open) {
            return Lifted.list(2 + place);
        }
        List<@Nullable Object> values = new ArrayList<>(order.size());
        for (int index : order) {
            values.add(step.payload().get(index)[place]);
        }
        return values;
    }

    /**
     * Which of the step's inputs stand at some places of the sorted list.
     *
     * @param places counted from 1, as SQL does
     * @return indexes into the step's list, ascending
     */
    public List<Integer> indexes(List<?> places) {
        return places.stream()
                .map(place -> order.get(((Long) place).intValue() - 1))
                .sorted()
                .toList();
    }

    /** What the keys are values of. */
    AttributeModel key() {
        return key;
    }

    /** The keys as one array. */
    Sql keys(Sql sql) {
        return sql.array(sorted(), key);
    }

    /** The keys as one array, then what is carried, one array a column. */
    void arrays(Sql sql) {
        keys(sql);
        for (int i = 0; i < step.columns().size(); i++) {
            sql.raw(", ").column(column(i), step.columns().get(i));
        }
    }

    /** What the columns of {@link #arrays} are called: k, c0, c1, … */
    String names() {
        StringBuilder names = new StringBuilder("k");
        for (int i = 0; i < step.columns().size(); i++) {
            names.append(", c").append(i);
        }
        return names.toString();
    }

    /** What is carried, in its columns' types, from a table with the columns of {@link #names}. */
    void cells(Sql sql, String table) {
        for (int i = 0; i < step.columns().size(); i++) {
            sql.raw(", ").cell(table + ".c" + i, step.columns().get(i));
        }
    }
}
