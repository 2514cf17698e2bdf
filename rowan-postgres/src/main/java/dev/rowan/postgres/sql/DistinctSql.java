package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.SortKey;
import dev.rowan.model.Through;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import java.util.List;

/**
 * Writes that a row is the first of those that are alike. Which ones are first is worked out inside, by keys, so that the order
 * and the limit around it need not know. Of parents it is one at a time.
 */
final class DistinctSql {
    private final Sql sql;
    private final TermSql terms;
    private final ReadPlan plan;

    DistinctSql(Sql sql, TermSql terms, ReadPlan plan) {
        this.sql = sql;
        this.terms = terms;
        this.plan = plan;
    }

    /** The condition on rows of any parents or none. */
    void write(Scope row) {
        Scope inner = new Scope(sql.alias(), null);
        open(row, inner);
        sql.table(plan.resource()).raw(" " + inner.row());
        ReadSql.where(sql, terms, plan.filter(), inner);
        close();
    }

    /** The condition on rows of the parent that is written. */
    void write(Scope row, Parents parents, Runnable parent) {
        RelationshipModel relationship = parents.relationship();
        Scope inner = new Scope(sql.alias(), row.join() == null ? null : sql.alias());
        open(row, inner);
        LevelSql.from(sql, relationship, inner);
        sql.raw(" where ");
        LevelSql.parent(sql, relationship, inner);
        parent.run();
        LevelSql.and(sql, terms, plan.filter(), inner);
        close();
    }

    /** Values are named before they are compared twice: a value that is bound twice is not the same to the server. */
    private void open(Scope row, Scope inner) {
        sql.raw("((");
        keys(row, "");
        sql.raw(") in (select distinct on (");
        each("x.d", plan.distinct().size());
        sql.raw(") ");
        each("x.k", count(row));
        sql.raw(" from (select ");
        keys(inner, " k");
        for (int i = 0; i < plan.distinct().size(); i++) {
            sql.raw(", ");
            terms.ordered(plan.distinct().get(i), inner);
            sql.raw(" d" + i);
        }
        for (int i = 0; i < plan.sort().size(); i++) {
            sql.raw(", ");
            terms.ordered(plan.sort().get(i).term(), inner);
            sql.raw(" s" + i);
        }
        sql.raw(" from ");
    }

    private void close() {
        sql.raw(") x order by ");
        each("x.d", plan.distinct().size());
        List<SortKey> sort = plan.sort();
        for (int i = 0; i < sort.size(); i++) {
            sql.raw(", x.s" + i + ReadSql.direction(sort.get(i)));
        }
        sql.raw("))");
    }

    private void each(String name, int count) {
        for (int i = 0; i < count; i++) {
            sql.raw((i == 0 ? "" : ", ") + name + i);
        }
    }

    private int count(Scope scope) {
        return plan.resource().primaryKey().size() + joins(scope).size();
    }

    private void keys(Scope scope, String name) {
        int i = 0;
        for (AttributeModel key : plan.resource().primaryKey()) {
            sql.raw(i == 0 ? "" : ", ").column(scope.row(), key).raw(name.isEmpty() ? "" : name + i);
            i++;
        }
        String join = scope.join();
        for (AttributeModel key : joins(scope)) {
            sql.raw(", ").column(String.valueOf(join), key).raw(name.isEmpty() ? "" : name + i);
            i++;
        }
    }

    private List<AttributeModel> joins(Scope scope) {
        Parents parents = plan.parents();
        Through through = parents == null || scope.join() == null
                ? null
                : parents.relationship().through();
        return through == null ? List.of() : through.join().primaryKey();
    }
}
