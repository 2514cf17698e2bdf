package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.WriteStep;
import dev.rowan.store.compiled.Lifted;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Inserts that differ in their values alone: one text for one row, one for any number of rows. */
public final class InsertSql {
    private InsertSql() {}

    /**
     * The statement, its values left open.
     *
     * @param step some rows of at least one attribute, which meet no conflict
     * @return for {@link #given}
     */
    public static Statement open(WriteStep.Insert step) {
        int width = step.attributes().size();
        List<@Nullable Object> places = IntStream.range(0, width)
                .<@Nullable Object>mapToObj(Lifted::new)
                .toList();
        if (step.rows().size() == 1) {
            List<@Nullable Object[]> row = Collections.singletonList(places.toArray());
            return WriteSql.of(new WriteStep.Insert(step.resource(), step.attributes(), row, step.returning()));
        }
        return WriteSql.many(step.resource(), step.attributes(), step.returning());
    }

    /**
     * The values of the statement.
     *
     * @param step as many attributes as the statement was written for, and one row or more, as then
     * @return by place: values of the only row, or a list for each column
     */
    public static @Nullable Object[] given(WriteStep.Insert step) {
        List<@Nullable Object[]> rows = step.rows();
        if (rows.size() == 1) {
            return rows.get(0);
        }
        List<AttributeModel> attributes = step.attributes();
        @Nullable Object[] columns = new @Nullable Object[attributes.size()];
        for (int i = 0; i < columns.length; i++) {
            List<@Nullable Object> column = new ArrayList<>(rows.size());
            for (@Nullable Object[] row : rows) {
                column.add(row[i]);
            }
            columns[i] = column;
        }
        return columns;
    }
}
