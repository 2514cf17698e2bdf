package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.Expected;
import dev.rowan.store.compiled.Lifted;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of values as one array a column, so that one text serves any number of rows. Mutable, for one statement. */
final class Columns {
    private record Column(String name, AttributeModel attribute, List<? extends @Nullable Object> values) {}

    private final List<Column> columns = new ArrayList<>();

    /** The columns k0, k1, … */
    Columns keys(List<AttributeModel> attributes, List<List<Object>> keys) {
        for (int i = 0; i < attributes.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>(keys.size());
            for (List<Object> key : keys) {
                values.add(key.get(i));
            }
            columns.add(new Column("k" + i, attributes.get(i), values));
        }
        return this;
    }

    /** The columns c0, c1, … */
    Columns values(List<AttributeModel> attributes, List<@Nullable Object[]> rows) {
        for (int i = 0; i < attributes.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>(rows.size());
            for (@Nullable Object[] row : rows) {
                values.add(row[i]);
            }
            columns.add(new Column("c" + i, attributes.get(i), values));
        }
        return this;
    }

    /** The column e. */
    /** The same columns, whose values come with each request. */
    Columns open(List<AttributeModel> attributes) {
        for (int i = 0; i < attributes.size(); i++) {
            columns.add(new Column("c" + i, attributes.get(i), Lifted.list(i)));
        }
        return this;
    }

    Columns expected(@Nullable Expected expected) {
        if (expected != null) {
            columns.add(new Column("e", expected.attribute(), new ArrayList<>(expected.values())));
        }
        return this;
    }

    /** The rows as a table {@code u}, which numbers them from 1 in its column {@code n}. */
    Sql table(Sql sql) {
        sql.raw("unnest(").each(columns, ", ", column -> sql.column(column.values, column.attribute));
        sql.raw(") with ordinality u(");
        columns.forEach(column -> sql.raw(column.name + ", "));
        return sql.raw("n)");
    }

    /** All columns of {@code u} under their own names, each in its type, with a comma after each. */
    Sql cells(Sql sql) {
        for (Column column : columns) {
            String name = "u." + column.name;
            sql.cell(name, column.attribute);
            sql.raw(Sql.isCast(column.attribute) ? " " + column.name + ", " : ", ");
        }
        return sql;
    }
}
