package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.Conflict;
import dev.rowan.store.WriteStep;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the insert of rows whose values may be taken. A new version of a row that was there keeps the mark of the lock on it. */
final class UpsertSql {
    private final Sql sql = new Sql();
    private final TermSql terms = new TermSql(sql);
    private final String row = sql.alias();
    private final WriteStep.Insert step;
    private final Conflict conflict;

    private UpsertSql(WriteStep.Insert step, Conflict conflict) {
        this.step = step;
        this.conflict = conflict;
    }

    /** Each tuple: the place of its row in the step, counted from 1; whether it is new; what is returned. */
    static Statement of(WriteStep.Insert step, Conflict conflict) {
        UpsertSql upsert = new UpsertSql(step, conflict);
        return step.rows().size() == 1 ? upsert.one() : upsert.many();
    }

    private Statement one() {
        into();
        WriteSql.values(sql, step.attributes(), step.rows().get(0));
        answer();
        sql.raw(" returning 1::bigint, " + row + ".xmax = 0");
        step.returning().forEach(attribute -> sql.raw(", ").held(row, attribute));
        return sql.statement(types());
    }

    /**
     * The rows go in the order of the target, so that two statements never wait for each other in a circle. The server
     * itself tells which row came of which, since it knows best which texts it takes for the same.
     */
    private Statement many() {
        into();
        Columns columns = new Columns().values(step.attributes(), step.rows());
        sql.raw("select ");
        for (int i = 0; i < step.attributes().size(); i++) {
            sql.raw(i == 0 ? "" : ", ").cell("u.c" + i, step.attributes().get(i));
        }
        columns.table(sql.raw(" from ")).raw(" order by ");
        sql.each(conflict.target(), ", ", this::place);
        answer();
        sql.raw(" returning " + row + ".xmax = 0 i");
        for (int i = 0; i < conflict.target().size(); i++) {
            sql.raw(", ").column(row, conflict.target().get(i)).raw(" k" + i);
        }
        for (int i = 0; i < step.returning().size(); i++) {
            sql.raw(", ").held(row, step.returning().get(i)).raw(" r" + i);
        }
        return numbered();
    }

    private Statement numbered() {
        String done = sql.unlike("done");
        Sql whole = new Sql().raw("with " + done + " as (").all(sql).raw(") select u.n, d.i");
        for (int i = 0; i < step.returning().size(); i++) {
            whole.raw(", d.r" + i);
        }
        List<List<Object>> keys = new ArrayList<>();
        for (@Nullable Object[] values : step.rows()) {
            keys.add(key(values));
        }
        new Columns().keys(conflict.target(), keys).table(whole.raw(" from " + done + " d join "));
        whole.raw(" on ");
        for (int i = 0; i < conflict.target().size(); i++) {
            whole.raw((i == 0 ? "" : " and ") + "d.k" + i + " = ");
            whole.cell("u.k" + i, conflict.target().get(i));
        }
        return whole.statement(types());
    }

    private List<Object> key(@Nullable Object[] values) {
        List<Object> key = new ArrayList<>();
        for (AttributeModel attribute : conflict.target()) {
            int place = step.attributes().indexOf(attribute);
            Object value = place < 0 ? null : values[place];
            if (value == null) {
                throw new IllegalStateException("a row that may meet another holds all of " + conflict.target());
            }
            key.add(value);
        }
        return key;
    }

    private void place(AttributeModel attribute) {
        sql.cell("u.c" + step.attributes().indexOf(attribute), attribute);
        sql.raw(Sql.isOther(attribute) ? "::" + ColumnTypes.of(attribute.type()) : "");
        sql.raw(ColumnTypes.order(attribute.type().kept()));
    }

    private void into() {
        sql.raw("insert into ").table(step.resource()).raw(" as " + row + " (");
        sql.each(step.attributes(), ", ", sql::column).raw(") ");
    }

    private void answer() {
        sql.raw(" on conflict (").each(conflict.target(), ", ", sql::column).raw(") do ");
        if (conflict.taken().isEmpty() && conflict.computed().isEmpty()) {
            sql.raw("nothing");
            return;
        }
        sql.raw("update set ");
        sql.each(
                conflict.taken(),
                ", ",
                taken -> sql.column(taken).raw(" = excluded.").column(taken));
        sql.raw(conflict.taken().isEmpty() || conflict.computed().isEmpty() ? "" : ", ");
        WriteSql.computed(sql, terms, conflict.computed(), row);
        Term where = conflict.where();
        if (where != null) {
            sql.raw(" where ");
            terms.write(where, new Scope(row, null));
        }
    }

    private List<ValueType> types() {
        List<ValueType> types = new ArrayList<>(List.of(Scalar.LONG, Scalar.BOOLEAN));
        step.returning().forEach(attribute -> types.add(attribute.type()));
        return types;
    }
}
