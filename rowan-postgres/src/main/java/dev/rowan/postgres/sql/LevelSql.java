package dev.rowan.postgres.sql;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a level below parents: the keys are bound once, as an array, and one text serves any number of them. */
final class LevelSql {
    private final Sql sql;
    private final TermSql terms;
    private final ReadPlan plan;
    private final Parents parents;
    private final RelationshipModel relationship;
    private final List<Object> keys;
    private final Scope scope;
    private final SharedSql shared;

    LevelSql(Sql sql, TermSql terms, ReadPlan plan, Parents parents) {
        this.sql = sql;
        this.terms = terms;
        this.plan = plan;
        this.parents = parents;
        this.relationship = parents.relationship();
        this.keys = parents.keys();
        Scope tables = new Scope(sql.alias(), relationship.through() == null ? null : sql.alias());
        this.shared = FlatSql.shared(sql, plan);
        this.scope = shared.scope(tables);
    }

    void write() {
        boolean cut = plan.isCut();
        if (cut && keys.size() != 1) {
            perParent();
        } else {
            together();
        }
    }

    /** All parents' rows in one flat select; a limit holds for the only parent. */
    private void together() {
        sql.raw("select ");
        parent();
        plan.outputs().forEach(output -> {
            sql.raw(", ");
            terms.write(output, scope);
        });
        from();
        parent();
        among(sql, parents);
        filter(() -> among(sql, parents));
        ReadSql.order(sql, terms, plan.sort(), scope);
        ReadSql.limit(sql, plan);
    }

    /** A limit for each of several parents: a lateral join, with typed columns. */
    private void perParent() {
        sql.raw("select p.k");
        for (int i = 0; i < plan.outputs().size(); i++) {
            sql.raw(", l.c" + i);
        }
        sql.raw(" from unnest(").array(keys, relationship.sourceKey()).raw(") p(k) cross join lateral (");
        limited();
        sql.raw(") l");
        again();
    }

    private void limited() {
        sql.raw("select 1");
        for (int i = 0; i < plan.outputs().size(); i++) {
            sql.raw(", ");
            terms.write(plan.outputs().get(i), scope);
            sql.raw(" c" + i);
        }
        for (int i = 0; i < plan.sort().size(); i++) {
            sql.raw(", ");
            terms.ordered(plan.sort().get(i).term(), scope);
            sql.raw(" s" + i);
        }
        from();
        parent();
        sql.raw(" = p.k");
        filter(() -> sql.raw(" = p.k"));
        ReadSql.order(sql, terms, plan.sort(), scope);
        ReadSql.limit(sql, plan);
    }

    /** The order inside the lateral join chooses the rows; only one outside of it is sure to last. */
    private void again() {
        for (int i = 0; i < plan.sort().size(); i++) {
            sql.raw(i == 0 ? " order by l.s" : ", l.s")
                    .raw(i + ReadSql.direction(plan.sort().get(i)));
        }
    }

    private void parent() {
        parent(sql, relationship, scope);
    }

    /** The key of the parent that a row belongs to. */
    static void parent(Sql sql, RelationshipModel relationship, Scope scope) {
        Through through = relationship.through();
        if (through == null || scope.join() == null) {
            sql.column(scope.row(), relationship.destinationKey());
        } else {
            sql.column(scope.join(), through.near());
        }
    }

    /** One parent is said as itself, so that its statistics count. */
    static void among(Sql sql, Parents parents) {
        if (parents.found() != null) {
            sql.raw(" = any(array(");
            keys(sql, parents.found(), parents.relationship());
            sql.raw("))");
            return;
        }
        List<Object> keys = parents.keys();
        if (keys.size() == 1) {
            sql.raw(" = ").value(keys.get(0), parents.relationship().sourceKey());
        } else {
            sql.raw(" = any(").array(keys, parents.relationship().sourceKey()).raw(")");
        }
    }

    /** The keys of parents that are the rows of another level. */
    private static void keys(Sql sql, ReadPlan found, RelationshipModel relationship) {
        ReadPlan level = found.reading(List.of(new Term.Own(relationship.sourceKey())));
        TermSql terms = new TermSql(sql);
        Parents above = level.parents();
        if (above == null) {
            ReadSql.flat(sql, terms, level);
        } else {
            new LevelSql(sql, terms, level, above).bare();
        }
    }

    /** What is put out alone, without whose it is. */
    private void bare() {
        sql.raw("select ").each(plan.outputs(), ", ", output -> terms.write(output, scope));
        from();
        parent();
        among(sql, parents);
        filter(() -> among(sql, parents));
    }

    private void from() {
        from(sql.raw(" from "), relationship, scope);
        shared.write(sql, terms, scope);
        sql.raw(" where ");
    }

    /** The level's table, and the join by which its rows are reached. */
    static void from(Sql sql, RelationshipModel relationship, Scope scope) {
        Through through = relationship.through();
        sql.table(relationship.destination()).raw(" " + scope.row());
        if (through != null && scope.join() != null) {
            sql.raw(" join ").table(through.join()).raw(" " + scope.join() + " on ");
            sql.column(scope.join(), through.far()).raw(" = ").column(scope.row(), relationship.destinationKey());
        }
    }

    private void filter(Runnable parent) {
        if (plan.distinct().isEmpty()) {
            and(sql, terms, plan.filter(), scope);
        } else {
            sql.raw(" and ");
            new DistinctSql(sql, terms, plan).write(scope, parents, parent);
        }
    }

    static void and(Sql sql, TermSql terms, @Nullable Term filter, Scope scope) {
        if (filter != null) {
            sql.raw(" and ");
            terms.write(filter, scope);
        }
    }
}
