package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import java.util.List;

/** Writes a level below parents: the keys are bound once, as an array, and one text serves any number of them. */
final class LevelSql {
    private final Sql sql;
    private final TermSql terms;
    private final ReadPlan plan;
    private final RelationshipModel relationship;
    private final List<Object> keys;
    private final Scope scope;

    LevelSql(Sql sql, TermSql terms, ReadPlan plan, Parents parents) {
        this.sql = sql;
        this.terms = terms;
        this.plan = plan;
        this.relationship = parents.relationship();
        this.keys = parents.keys();
        this.scope = new Scope(sql.alias(), relationship.through() == null ? null : sql.alias());
    }

    /** The attribute by which related rows name their parent. */
    static AttributeModel parentKey(RelationshipModel relationship) {
        Through through = relationship.through();
        return through == null ? relationship.destinationKey() : through.near();
    }

    /** All parents' rows in one flat select; a limit holds for the only parent. */
    void together() {
        AttributeModel key = parentKey(relationship);
        sql.raw("select ");
        parent();
        if (!plan.outputs().isEmpty()) {
            sql.raw(", ");
            ReadSql.outputs(sql, terms, plan.outputs(), scope);
        }
        from();
        parent();
        if (keys.size() == 1) {
            sql.raw(" = ").value(keys.get(0), key);
        } else {
            sql.raw(" = any(").array(keys, key.type(), key.sensitive()).raw(")");
        }
        filter();
        ReadSql.order(sql, terms, plan.sort(), scope);
        ReadSql.limit(sql, plan);
    }

    /** A limit for each of several parents: a lateral join, whose rows are counted to keep their order. */
    void perParent() {
        AttributeModel key = parentKey(relationship);
        sql.raw("select p.k");
        for (int i = 0; i < plan.outputs().size(); i++) {
            sql.raw(", l.c" + i);
        }
        sql.raw(" from unnest(").array(keys, key.type(), key.sensitive());
        sql.raw(") with ordinality p(k, n) cross join lateral (select ");
        int[] column = {0};
        sql.each(plan.outputs(), "", output -> {
            terms.write(output, scope);
            sql.raw(ReadCast.cast(output.type())).raw(" as c" + column[0]++ + ", ");
        });
        sql.raw("row_number() over (");
        ReadSql.order(sql, terms, plan.sort(), scope);
        sql.raw(") as n");
        from();
        parent();
        sql.raw(" = p.k");
        filter();
        sql.raw(" order by n");
        ReadSql.limit(sql, plan);
        sql.raw(") l order by p.n, l.n");
    }

    private void parent() {
        Through through = relationship.through();
        if (through == null || scope.join() == null) {
            sql.column(scope.row(), relationship.destinationKey());
        } else {
            sql.column(scope.join(), through.near());
        }
    }

    private void from() {
        Through through = relationship.through();
        sql.raw(" from ").table(relationship.destination()).raw(" " + scope.row());
        if (through != null && scope.join() != null) {
            sql.raw(" join ").table(through.join()).raw(" " + scope.join() + " on ");
            sql.column(scope.join(), through.far()).raw(" = ").column(scope.row(), relationship.destinationKey());
        }
        sql.raw(" where ");
    }

    private void filter() {
        Term filter = plan.filter();
        if (filter != null) {
            sql.raw(" and ");
            terms.write(filter, scope);
        }
    }
}
