package dev.rowan.postgres.sql;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.store.Answer;
import dev.rowan.store.Lock;
import dev.rowan.store.Parents;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        switch (plan.answer()) {
            case ROWS -> rows(plan);
            case COUNT -> count();
            case EXISTS -> {
                sql.raw("select exists (");
                rows(bare());
                sql.raw(")");
            }
        }
        return sql.statement(columns());
    }

    private List<ValueType> columns() {
        if (plan.answer() != Answer.ROWS) {
            return List.of(plan.answer() == Answer.COUNT ? Scalar.LONG : Scalar.BOOLEAN);
        }
        List<ValueType> columns = new ArrayList<>();
        Parents parents = plan.parents();
        if (parents != null) {
            columns.add(parents.relationship().sourceKey().type());
        }
        plan.outputs().forEach(output -> columns.add(output.type()));
        return columns;
    }

    private void rows(ReadPlan rows) {
        Parents parents = rows.parents();
        if (rows.lock() != Lock.NONE) {
            new LockedSql(sql, terms, rows).write();
        } else if (parents == null) {
            flat(sql, terms, rows);
        } else {
            new LevelSql(sql, terms, rows, parents).write();
        }
    }

    static void flat(Sql sql, TermSql terms, ReadPlan rows) {
        new FlatSql(sql, terms, rows).write();
    }

    private void count() {
        if (plan.parents() == null && plan.limit() == null && plan.offset() == 0) {
            new FlatSql(sql, terms, bare()).count();
        } else {
            sql.raw("select count(*) from (");
            rows(bare());
            sql.raw(") counted");
        }
    }

    /** Which rows there are counts here, not what is in them nor their order. */
    private ReadPlan bare() {
        return plan.answering(Answer.ROWS).reading(List.of()).sorted(List.of()).locked(Lock.NONE);
    }

    static void where(Sql sql, TermSql terms, @Nullable Term filter, Scope scope) {
        if (filter != null) {
            sql.raw(" where ");
            terms.write(filter, scope);
        }
    }

    static void order(Sql sql, TermSql terms, List<SortKey> sort, Scope scope) {
        if (!sort.isEmpty()) {
            sql.raw(" order by ").each(sort, ", ", key -> {
                terms.ordered(key.term(), scope);
                sql.raw(direction(key));
            });
        }
    }

    /** Ascending, the server puts nulls last by itself; where there are none, saying so would keep an index from serving. */
    static String direction(SortKey key) {
        boolean never = (key.term() instanceof Term.Aggregated made && made.operand() == null)
                || (key.term() instanceof Term.Own own && own.attribute().required());
        String direction = key.descending() ? " desc" : "";
        boolean usual = key.nullsFirst() == key.descending();
        return never || usual ? direction : direction + (key.nullsFirst() ? " nulls first" : " nulls last");
    }

    static void limit(Sql sql, ReadPlan plan) {
        Long limit = plan.limit();
        if (limit != null && isAlike(plan)) {
            sql.raw(" limit " + limit);
        } else if (limit != null) {
            sql.raw(" limit ").number(limit);
        }
        if (plan.offset() > 0) {
            sql.raw(" offset ").number(plan.offset());
        }
    }

    /**
     * Whether one plan of the server is as good for all values. It keeps one if it sees how few rows are wanted; of a bound
     * limit it takes a tenth of the table for granted, and plans anew each time. That is right where rows are compared with
     * values, of which some may be rare.
     */
    private static boolean isAlike(ReadPlan plan) {
        return plan.parents() == null && plan.offset() == 0 && (plan.filter() == null || isAlike(plan.filter()));
    }

    private static boolean isAlike(Term term) {
        return term instanceof Term.Beyond
                || (!(term instanceof Term.Constant)
                        && !(term instanceof Term.In)
                        && term.parts().stream().allMatch(ReadSql::isAlike));
    }
}
