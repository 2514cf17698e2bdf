package dev.rowan.postgres.sql;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes a level without parents. */
final class FlatSql {
    private final Sql sql;
    private final TermSql terms;
    private final ReadPlan plan;
    private final Scope table;

    FlatSql(Sql sql, TermSql terms, ReadPlan plan) {
        this.sql = sql;
        this.terms = terms;
        this.plan = plan;
        this.table = new Scope(sql.alias(), null);
    }

    void write() {
        SharedSql shared = shared(sql, plan);
        SharedSql outside =
                isCut(plan) && shared.isEmpty() ? SharedSql.of(sql, plan.outputs(), plan.outputs()) : shared;
        if (outside == shared || outside.isEmpty()) {
            Scope scope = shared.scope(table);
            outputs(scope);
            from(shared, scope);
            ReadSql.order(sql, terms, plan.sort(), scope);
            ReadSql.limit(sql, plan);
        } else {
            beside(outside);
        }
    }

    /** What is only put out is worked out for no more rows than are left. */
    private void beside(SharedSql outside) {
        Scope scope = outside.scope(table);
        outputs(scope);
        sql.raw(" from (select " + table.row() + ".*");
        from(SharedSql.NOTHING, table);
        ReadSql.order(sql, terms, plan.sort(), table);
        ReadSql.limit(sql, plan);
        sql.raw(") " + table.row());
        outside.write(sql, terms, scope);
        ReadSql.order(sql, terms, plan.sort(), table);
    }

    void count() {
        SharedSql shared = shared(sql, plan);
        sql.raw("select count(*)");
        from(shared, shared.scope(table));
    }

    private void outputs(Scope scope) {
        sql.raw("select ");
        if (plan.outputs().isEmpty()) {
            sql.raw("1");
        }
        sql.each(plan.outputs(), ", ", output -> terms.write(output, scope));
    }

    private void from(SharedSql shared, Scope scope) {
        sql.raw(" from ").table(plan.resource()).raw(" " + table.row());
        shared.write(sql, terms, scope);
        if (plan.distinct().isEmpty()) {
            ReadSql.where(sql, terms, plan.filter(), scope);
        } else {
            sql.raw(" where ");
            new DistinctSql(sql, terms, plan).write(scope);
        }
    }

    /** What is shared before a limit chooses the rows: where there is one, only what chooses them. */
    static SharedSql shared(Sql sql, ReadPlan plan) {
        List<Term> choosing = new ArrayList<>();
        if (plan.filter() != null && plan.distinct().isEmpty()) {
            choosing.add(plan.filter());
        }
        plan.sort().stream().map(SortKey::term).forEach(choosing::add);
        List<Term> all = new ArrayList<>(plan.outputs());
        all.addAll(choosing);
        return SharedSql.of(sql, all, isCut(plan) ? choosing : all);
    }

    private static boolean isCut(ReadPlan plan) {
        return plan.limit() != null || plan.offset() > 0;
    }
}
