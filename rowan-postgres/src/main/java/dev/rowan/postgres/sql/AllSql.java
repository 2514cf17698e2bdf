package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Computed;
import dev.rowan.store.Lock;
import dev.rowan.store.ReadPlan;
import java.util.List;

/** Writes the statements that change or take away all rows that a plan finds. */
final class AllSql {
    private final Sql sql = new Sql();
    private final TermSql terms = new TermSql(sql);
    private final Scope row = new Scope(sql.alias(), null);

    static Statement update(ReadPlan rows, List<Computed> changes) {
        AllSql all = new AllSql();
        all.sql.raw("update ").table(rows.resource()).raw(" " + all.row.row() + " set ");
        WriteSql.computed(all.sql, all.terms, changes, all.row.row());
        return all.where(rows);
    }

    static Statement delete(ReadPlan rows) {
        AllSql all = new AllSql();
        all.sql.raw("delete from ").table(rows.resource()).raw(" " + all.row.row());
        return all.where(rows);
    }

    /** Which rows a limit chooses is worked out once; a row that others change meanwhile must still pass the filter. */
    private Statement where(ReadPlan rows) {
        Term filter = rows.filter();
        boolean cut = rows.isCut();
        sql.raw(filter == null && !cut ? "" : " where ");
        if (filter != null) {
            terms.write(filter, row);
        }
        if (cut) {
            List<AttributeModel> keys = rows.resource().primaryKey();
            sql.raw(filter == null ? "(" : " and (").each(keys, ", ", key -> sql.compared(row.row(), key));
            sql.raw(") in (");
            ReadSql.flat(sql, terms, keys(rows));
            sql.raw(")");
        }
        return sql.statement(List.of());
    }

    static ReadPlan keys(ReadPlan rows) {
        List<Term> outputs =
                rows.resource().primaryKey().stream().<Term>map(Term.Own::new).toList();
        return rows.answering(Answer.ROWS).reading(outputs).locked(Lock.NONE);
    }
}
