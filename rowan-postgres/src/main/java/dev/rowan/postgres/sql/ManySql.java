package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Expected;
import dev.rowan.store.WriteStep;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements that change or take away several rows, each by its own key: all of them or none. The rows are locked
 * in the order of their keys first, whatever way the server finds them; then they are counted.
 */
final class ManySql {
    private final Sql sql = new Sql();
    private final String row = sql.alias();
    private final ResourceModel resource;
    private final int count;
    private final @Nullable Expected expected;
    private final String held;

    private ManySql(ResourceModel resource, int count, @Nullable Expected expected) {
        this.resource = resource;
        this.count = count;
        this.expected = expected;
        this.held = resource.table().equals("h") ? "h_" : "h";
    }

    /** The first value of each tuple is the place of its row in the step, counted from 1. */
    static Statement update(WriteStep.Update step) {
        ManySql many = new ManySql(step.resource(), step.keys().size(), step.expected());
        Columns columns = new Columns()
                .keys(step.resource().primaryKey(), step.keys())
                .values(step.attributes(), step.rows())
                .expected(step.expected());
        many.hold(columns, WriteSql.movesKeys(step) ? "update" : "no key update");
        many.sql.raw("update ").table(step.resource()).raw(" " + many.row + " set ");
        WriteSql.changes(many.sql, step, i -> many.sql.raw(many.held + ".c" + i), many.row);
        many.sql.raw(" from ");
        return many.returning(step.returning());
    }

    /** The first value of each tuple is the place of its row in the step, counted from 1. */
    static Statement delete(WriteStep.Delete step) {
        ManySql many = new ManySql(step.resource(), step.keys().size(), step.expected());
        many.hold(new Columns().keys(step.resource().primaryKey(), step.keys()).expected(step.expected()), "update");
        many.sql.raw("delete from ").table(step.resource()).raw(" " + many.row + " using ");
        return many.returning(step.returning());
    }

    /** Materialized, for a second scan would pass over the rows that this very statement has written by then. */
    private void hold(Columns columns, String lock) {
        String locked = sql.alias();
        sql.raw("with " + held + " as materialized (select g.*, count(*) over () m from (select ");
        columns.cells(sql).raw("u.n from ");
        columns.table(sql).raw(" join ").table(resource).raw(" " + locked + " on ");
        keys(locked, "u", true);
        if (expected != null) {
            sql.raw(" and ").column(locked, expected.attribute()).raw(" = ");
            sql.cell("u.e", expected.attribute());
        }
        sql.raw(" order by ").each(resource.primaryKey(), ", ", key -> sql.column(locked, key));
        sql.raw(" for " + lock + " of " + locked + ") g) ");
    }

    private void keys(String table, String given, boolean raw) {
        List<AttributeModel> keys = resource.primaryKey();
        for (int i = 0; i < keys.size(); i++) {
            sql.raw(i == 0 ? "" : " and ").column(table, keys.get(i)).raw(" = ");
            if (raw) {
                sql.cell(given + ".k" + i, keys.get(i));
            } else {
                sql.raw(given + ".k" + i);
            }
        }
    }

    private Statement returning(List<AttributeModel> returning) {
        List<ValueType> types = new ArrayList<>();
        types.add(Scalar.LONG);
        sql.raw(held + " where ");
        keys(row, held, false);
        sql.raw(" and " + held + ".m = ").number(count);
        sql.raw(" returning " + held + ".n");
        for (AttributeModel attribute : returning) {
            sql.raw(", ").held(row, attribute);
            types.add(attribute.type());
        }
        return sql.statement(types);
    }

    /** Tells which rows are not there, or hold something else: their places, counted from 1, and whether they are gone. */
    static Statement unmet(ResourceModel resource, List<List<Object>> keys, @Nullable Expected expected) {
        ManySql many = new ManySql(resource, keys.size(), expected);
        Sql sql = many.sql;
        AttributeModel key = resource.primaryKey().get(0);
        sql.raw("select u.n, ").column(many.row, key).raw(" is null from ");
        new Columns().keys(resource.primaryKey(), keys).expected(expected).table(sql);
        sql.raw(" left join ").table(resource).raw(" " + many.row + " on ");
        many.keys(many.row, "u", true);
        sql.raw(" where ").column(many.row, key).raw(" is null");
        if (expected != null) {
            sql.raw(" or ").column(many.row, expected.attribute()).raw(" is distinct from ");
            sql.cell("u.e", expected.attribute());
        }
        return sql.raw(" order by u.n").statement(List.of(Scalar.LONG, Scalar.BOOLEAN));
    }
}
