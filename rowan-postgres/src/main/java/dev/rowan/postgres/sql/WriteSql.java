package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
            // a list of columns cannot be empty, so one of them asks for what it would get anyway
            sql.raw(" (").column(step.resource().attributes().get(0)).raw(") values ");
            sql.raw(String.join(", ", Collections.nCopies(step.rows().size(), "(default)")));
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
        for (int i = 0; i < step.attributes().size(); i++) {
            sql.raw(i == 0 ? "" : ", ").column(step.attributes().get(i)).raw(" = ");
            sql.value(step.rows().get(0)[i], step.attributes().get(i));
        }
        return returning(where(sql, step.resource(), step.keys().get(0)), step.returning());
    }

    /**
     * The end of one row.
     *
     * @param step the row
     * @return one statement
     */
    public static Statement of(WriteStep.Delete step) {
        Sql sql = new Sql().raw("delete from ").table(step.resource());
        return returning(where(sql, step.resource(), step.keys().get(0)), step.returning());
    }

    /** One row as values; more as one array a column, so that one text serves any number of rows. */
    private static void rows(Sql sql, List<AttributeModel> attributes, List<@Nullable Object[]> rows) {
        if (rows.size() == 1) {
            values(sql, attributes, rows.get(0));
            return;
        }
        StringBuilder names = new StringBuilder();
        sql.raw("select ");
        for (int i = 0; i < attributes.size(); i++) {
            sql.raw(i == 0 ? "" : ", ").cell("u.c" + i, attributes.get(i).type());
            names.append('c').append(i).append(", ");
        }
        sql.raw(" from unnest(");
        for (int i = 0; i < attributes.size(); i++) {
            sql.raw(i == 0 ? "" : ", ").column(values(rows, i), attributes.get(i));
        }
        sql.raw(") with ordinality u(" + names + "n) order by u.n");
    }

    private static void values(Sql sql, List<AttributeModel> attributes, @Nullable Object[] row) {
        sql.raw("values (");
        for (int i = 0; i < attributes.size(); i++) {
            sql.raw(i == 0 ? "" : ", ").value(row[i], attributes.get(i));
        }
        sql.raw(")");
    }

    private static List<@Nullable Object> values(List<@Nullable Object[]> rows, int column) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(row[column]));
        return values;
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
        if (!returning.isEmpty()) {
            sql.raw(" returning ").each(returning, ", ", sql::column);
        }
        return sql.statement(types);
    }
}
