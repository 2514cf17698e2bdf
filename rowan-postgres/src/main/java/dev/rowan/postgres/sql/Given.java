package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ListType;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Comparator;
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
        this.key = step.relationship().destination().primaryKey().get(0);
        Comparator<Integer> byKey =
                (a, b) -> key.type().compare(step.given().get(a), step.given().get(b));
        this.order =
                IntStream.range(0, step.given().size()).boxed().sorted(byKey).toList();
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

    AttributeModel key() {
        return key;
    }

    /** The keys as one array. */
    void keys(Sql sql) {
        sql.array(order.stream().map(step.given()::get).toList(), key.type(), key.sensitive());
    }

    /** A table g of the keys k, what is carried c0, c1, …, and the place n. Lists come as text: SQL knows no list of them. */
    void table(Sql sql) {
        StringBuilder names = new StringBuilder("k");
        StringBuilder columns = new StringBuilder("k");
        for (int i = 0; i < step.columns().size(); i++) {
            ValueType type = step.columns().get(i).type();
            names.append(", c").append(i);
            columns.append(", c").append(i);
            columns.append(type instanceof ListType ? "::" + ColumnTypes.of(type) + " as c" + i : "");
        }
        sql.raw("(select " + columns + ", n from unnest(");
        keys(sql);
        for (int i = 0; i < step.columns().size(); i++) {
            AttributeModel column = step.columns().get(i);
            sql.raw(", ").array(carried(i), column.type(), column.sensitive());
        }
        sql.raw(") with ordinality u(" + names + ", n)) g");
    }

    private List<@Nullable Object> carried(int column) {
        List<@Nullable Object> values = new ArrayList<>();
        order.forEach(index -> values.add(step.payload().get(index)[column]));
        return values;
    }
}
