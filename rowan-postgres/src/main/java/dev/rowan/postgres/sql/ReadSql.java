package dev.rowan.postgres.sql;

import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.store.SortKey;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** Writes the statement of one level. */
public final class ReadSql {
    private final Sql sql = new Sql();
    private final TermSql terms = new TermSql(sql);
    private final ReadPlan plan;

    private ReadSql(ReadPlan plan) {
        this.plan = plan;
    }

    /**
     * The statement of a level.
     *
     * @param plan what to read
     * @return one statement
     */
    public static Statement of(ReadPlan plan) {
        return new ReadSql(plan).statement();
    }

    private Statement statement() {
        Parents parents = plan.parents();
        if (plan.answer() != Answer.ROWS) {
            return aggregate();
        }
        List<ValueType> columns = new ArrayList<>();
        if (parents != null) {
            columns.add(LevelSql.parentKey(parents.relationship()).type());
        }
        plan.outputs().forEach(output -> columns.add(output.type()));
        if (parents == null) {
            flat(new Scope(sql.alias(), null));
        } else if (parents.keys().size() > 1 && cut()) {
            new LevelSql(sql, terms, plan, parents).perParent();
        } else {
            new LevelSql(sql, terms, plan, parents).together();
        }
        return sql.statement(columns);
    }

    private boolean cut() {
        return plan.limit() != null || plan.offset() > 0;
    }

    private void flat(Scope scope) {
        sql.raw("select ");
        outputs(sql, terms, plan.outputs(), scope);
        sql.raw(" from ").table(plan.resource()).raw(" " + scope.row());
        where(scope);
        order(sql, terms, plan.sort(), scope);
        limit(sql, plan);
    }

    private Statement aggregate() {
        Scope scope = new Scope(sql.alias(), null);
        boolean count = plan.answer() == Answer.COUNT;
        boolean inner = !count || cut();
        sql.raw(count ? (inner ? "select count(*) from (select 1" : "select count(*)") : "select exists (select 1");
        sql.raw(" from ").table(plan.resource()).raw(" " + scope.row());
        where(scope);
        limit(sql, plan);
        sql.raw(inner ? (count ? ") n" : ")") : "");
        return sql.statement(List.of(count ? Scalar.LONG : Scalar.BOOLEAN));
    }

    private void where(Scope scope) {
        Term filter = plan.filter();
        if (filter != null) {
            sql.raw(" where ");
            terms.write(filter, scope);
        }
    }

    static void outputs(Sql sql, TermSql terms, List<Term> outputs, Scope scope) {
        sql.each(outputs, ", ", output -> {
            terms.write(output, scope);
            sql.raw(ReadCast.cast(output.type()));
        });
    }

    static void order(Sql sql, TermSql terms, List<SortKey> sort, Scope scope) {
        if (!sort.isEmpty()) {
            sql.raw(" order by ");
            keys(sql, terms, sort, scope);
        }
    }

    static void keys(Sql sql, TermSql terms, List<SortKey> sort, Scope scope) {
        sql.each(sort, ", ", key -> {
            terms.ordered(key.term(), key.term().type(), scope);
            sql.raw(key.descending() ? " desc" : "").raw(canBeNull(key.term()) ? " nulls last" : "");
        });
    }

    /** A descending order that need not look for nulls can be read from a plain index. */
    private static boolean canBeNull(Term term) {
        return !(term instanceof Term.Own own && own.attribute().required());
    }

    static void limit(Sql sql, ReadPlan plan) {
        Long limit = plan.limit();
        if (limit != null) {
            sql.raw(" limit ").number(limit);
        }
        if (plan.offset() > 0) {
            sql.raw(" offset ").number(plan.offset());
        }
    }
}
