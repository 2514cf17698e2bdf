package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a level whose rows are locked: a limit chooses rows by their keys first; then they are locked in the order of their
 * keys (or in the one that the plan tells), and read as they are by then; last they are put in the order asked for.
 */
final class LockedSql {
    private final Sql sql;
    private final TermSql terms;
    private final ReadPlan plan;
    private final @Nullable Parents parents;
    private final @Nullable Through through;
    private final Scope scope;

    LockedSql(Sql sql, TermSql terms, ReadPlan plan) {
        this.sql = sql;
        this.terms = terms;
        this.plan = plan;
        this.parents = plan.parents();
        this.through = parents == null ? null : parents.relationship().through();
        this.scope = new Scope(sql.alias(), through == null ? null : sql.alias());
    }

    void write() {
        sql.raw(parents == null ? "select " : "select h.p, ");
        for (int i = 0; i < plan.outputs().size(); i++) {
            sql.raw(i == 0 ? "h.c" : ", h.c").raw(Integer.toString(i));
        }
        locked(sql.raw(" from ("));
        sql.raw(") h");
        for (int i = 0; i < plan.sort().size(); i++) {
            sql.raw(i == 0 ? " order by h.s" : ", h.s");
            sql.raw(i + ReadSql.direction(plan.sort().get(i)));
        }
    }

    private void locked(Sql into) {
        into.raw("select ");
        if (parents != null) {
            LevelSql.parent(into, parents.relationship(), scope);
            into.raw(" p, ");
        }
        for (int i = 0; i < plan.outputs().size(); i++) {
            into.raw(i == 0 ? "" : ", ");
            terms.write(plan.outputs().get(i), scope);
            into.raw(" c" + i);
        }
        for (int i = 0; i < plan.sort().size(); i++) {
            into.raw(", ");
            terms.ordered(plan.sort().get(i).term(), scope);
            into.raw(" s" + i);
        }
        into.raw(" from ");
        which();
        if (skipping()) {
            ReadSql.order(into, terms, plan.sort(), scope);
            ReadSql.limit(into, plan);
        } else {
            into.raw(" order by ");
            oneAfterTheOther(into);
        }
        String join = scope.join();
        switch (plan.lock()) {
            case NONE -> {}
            case KEY_SHARE -> into.raw(" for key share of " + both(join));
            case SHARE -> into.raw(" for share of " + both(join));
            case NO_KEY_UPDATE -> into.raw(" for no key update of " + both(join));
            case UPDATE -> into.raw(" for update of " + both(join));
            case LINKS -> into.raw(join == null ? "" : " for no key update of " + join);
        }
        into.raw(
                switch (plan.waiting()) {
                    case WAIT -> "";
                    case SKIP -> " skip locked";
                    case FAIL -> " nowait";
                });
    }

    private String both(@Nullable String join) {
        return scope.row() + (join == null ? "" : ", " + join);
    }

    private void which() {
        if (parents == null) {
            sql.table(plan.resource()).raw(" " + scope.row());
            ReadSql.where(sql, terms, plan.filter(), scope);
        } else {
            RelationshipModel relationship = parents.relationship();
            LevelSql.from(sql, relationship, scope);
            sql.raw(" where ");
            LevelSql.parent(sql, relationship, scope);
            LevelSql.among(sql, parents);
            LevelSql.and(sql, terms, plan.filter(), scope);
        }
        if ((isCut() && !skipping()) || !plan.distinct().isEmpty()) {
            chosen();
        }
    }

    private boolean isCut() {
        return plan.limit() != null || plan.offset() > 0;
    }

    /** Rows that are left out, because others hold them, do not count: the limit is where they are locked. */
    private boolean skipping() {
        return plan.waiting() == Waiting.SKIP
                && (parents == null || parents.keys().size() == 1);
    }

    private void chosen() {
        sql.raw(parents == null && plan.filter() == null ? " where (" : " and (");
        if (parents != null) {
            LevelSql.parent(sql, parents.relationship(), scope);
            sql.raw(", ");
        }
        keys(sql);
        sql.raw(") in (");
        ReadPlan keys = keysOnly();
        if (parents == null) {
            ReadSql.flat(sql, terms, keys);
        } else {
            new LevelSql(sql, terms, keys, parents).write();
        }
        sql.raw(")");
    }

    private ReadPlan keysOnly() {
        List<Term> keys = new ArrayList<>();
        plan.resource().primaryKey().forEach(key -> keys.add(new Term.Own(key)));
        joinKey().forEach(key -> keys.add(new Term.Joined(key)));
        ReadPlan all = plan.answering(Answer.ROWS).reading(keys).locked(Lock.NONE);
        return skipping() ? all.cut(null, 0) : all;
    }

    private void oneAfterTheOther(Sql into) {
        if (plan.lockOrder().isEmpty()) {
            keys(into);
        } else {
            into.each(
                    plan.lockOrder(),
                    ", ",
                    attribute -> into.compared(scope.row(), attribute)
                            .raw(ColumnTypes.order(attribute.type().kept())));
        }
    }

    private void keys(Sql into) {
        into.each(plan.resource().primaryKey(), ", ", key -> into.compared(scope.row(), key));
        if (scope.join() != null) {
            for (AttributeModel key : joinKey()) {
                into.raw(", ").compared(scope.join(), key);
            }
        }
    }

    private List<AttributeModel> joinKey() {
        return through == null ? List.of() : through.join().primaryKey();
    }
}
