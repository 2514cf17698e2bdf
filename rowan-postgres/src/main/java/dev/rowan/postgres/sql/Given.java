package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.WriteStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The destinations of a link step, sorted by key, so that all transactions take their locks in one order. */
public final class Given {
    private final WriteStep.Link step;
    private final AttributeModel key;
    private final List<Integer> order;

    /**
     * Sorts what a step was given.
     *
     * @param step the step
     */
    public Given(WriteStep.Link step) {
        this.step = step;
        this.key = step.relationship().through() == null
                ? step.relationship().destination().primaryKey().get(0)
                : step.relationship().destinationKey();
        this.order = IntStream.range(0, step.given().size())
                .boxed()
                .sorted((a, b) -> key.type()
                        .kept()
                        .compare(step.given().get(a), step.given().get(b)))
                .toList();
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
        return sql.array(order.stream().map(step.given()::get).toList(), key);
    }

    /** The keys as one array, then what is carried, one array a column. */
    void arrays(Sql sql) {
        keys(sql);
        for (int i = 0; i < step.columns().size(); i++) {
            List<@Nullable Object> values = new ArrayList<>(order.size());
            for (int index : order) {
                values.add(step.payload().get(index)[i]);
            }
            sql.raw(", ").column(values, step.columns().get(i));
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
