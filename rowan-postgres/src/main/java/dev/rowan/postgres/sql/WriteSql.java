package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ListType;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the statements of rows: insert, update, delete. */
public final class WriteSql {
    private WriteSql() {}

    /**
     * One insert of any number of rows.
     *
     * @param step the rows
     * @return one statement; tuples come back in the order of the input
     */
    public static Statement of(WriteStep.Insert step) {
        Sql sql = new Sql();
        sql.raw("insert into ").table(step.resource());
        if (step.attributes().isEmpty()) {
            sql.raw(" default values");
        } else {
            sql.raw(" (").each(step.attributes(), ", ", sql::column).raw(") ");
            rows(sql, step.attributes(), step.rows());
        }
        return returning(sql, step.returning());
    }

    /**
     * An update of one row.
     *
     * @param step the row and its changes
     * @return one statement
     */
    public static Statement of(WriteStep.Update step) {
        Sql sql = new Sql();
        sql.raw("update ").table(step.resource()).raw(" set ");
        sql.each(
                step.changes(),
                ", ",
                change -> sql.column(change.attribute()).raw(" = ").value(change.value(), change.attribute()));
        return returning(where(sql, step.resource(), step.key()), step.returning());
    }

    /**
     * The end of one row.
     *
     * @param step the row
     * @return one statement
     */
    public static Statement of(WriteStep.Delete step) {
        Sql sql = new Sql().raw("delete from ").table(step.resource());
        return returning(where(sql, step.resource(), step.key()), step.returning());
    }

    /** One row, or rows with arrays, as values; else one array a column, so that one text serves any number of rows. */
    private static void rows(Sql sql, List<AttributeModel> attributes, List<@Nullable Object[]> rows) {
        boolean arrays = attributes.stream().anyMatch(attribute -> attribute.type() instanceof ListType);
        if (rows.size() == 1 || arrays) {
            sql.raw("values ").each(rows, ", ", row -> {
                sql.raw("(");
                for (int i = 0; i < attributes.size(); i++) {
                    sql.raw(i == 0 ? "" : ", ").value(row[i], attributes.get(i));
                }
                sql.raw(")");
            });
            return;
        }
        String columns = String.join(
                ", ",
                IntStream.range(0, attributes.size()).mapToObj(i -> "c" + i).toList());
        sql.raw("select " + columns + " from unnest(");
        for (int i = 0; i < attributes.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (@Nullable Object[] row : rows) {
                values.add(row[i]);
            }
            AttributeModel attribute = attributes.get(i);
            sql.raw(i == 0 ? "" : ", ").array(values, attribute.type(), attribute.sensitive());
        }
        sql.raw(") with ordinality u(" + columns + ", n) order by n");
    }

    private static Sql where(Sql sql, ResourceModel resource, List<Object> key) {
        sql.raw(" where ");
        for (int i = 0; i < key.size(); i++) {
            AttributeModel attribute = resource.primaryKey().get(i);
            sql.raw(i == 0 ? "" : " and ").column(attribute).raw(" = ").value(key.get(i), attribute);
        }
        return sql;
    }

    private static Statement returning(Sql sql, List<AttributeModel> returning) {
        List<ValueType> types = returning.stream().map(AttributeModel::type).toList();
        sql.raw(" returning ");
        if (returning.isEmpty()) {
            sql.raw("1");
        }
        sql.each(returning, ", ", attribute -> sql.column(attribute).raw(ReadCast.cast(attribute.type())));
        return sql.statement(types);
    }
}
