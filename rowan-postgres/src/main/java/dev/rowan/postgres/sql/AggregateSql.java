package dev.rowan.postgres.sql;

import dev.rowan.model.Aggregation;
import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.type.DecimalType;
import dev.rowan.type.EnumType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is made of many rows.
 *
 * @param made what
 * @param scope of the last rows
 * @param column where the operand is worked out already; null where it is to be written
 * @param filter only of rows for which all of these are true
 */
record AggregateSql(
        Term.Aggregated made, Scope scope, @Nullable String column, List<Term> filter) {
    /** Of these the server's own least and greatest are those of sorts. */
    private static final Set<ValueType> COMPARED = Set.of(
            Scalar.INTEGER,
            Scalar.LONG,
            Scalar.DATE,
            Scalar.TIME,
            Scalar.INSTANT,
            Scalar.LOCAL_DATE_TIME,
            Scalar.DURATION,
            Scalar.DOUBLE,
            Scalar.TEXT);

    /**
     * Whether an operand has to be worked out before: it is named more than once, and the server has to see that; or it may
     * speak of rows around alone, whose aggregate the server would take it for.
     */
    static boolean takesColumn(Term.Aggregated made) {
        boolean once = made.kind() == Aggregation.COUNT || made.kind() == Aggregation.SUM || isCompared(made);
        return made.operand() != null
                && !(made.operand() instanceof Term.Own)
                && (!once || speaksOfAround(made.operand()));
    }

    private static boolean speaksOfAround(Term operand) {
        return operand instanceof Term.Outer || operand.parts().stream().anyMatch(AggregateSql::speaksOfAround);
    }

    private static boolean isCompared(Term.Aggregated made) {
        return (made.kind() == Aggregation.MIN || made.kind() == Aggregation.MAX)
                && made.operand() != null
                && isCompared(made.operand().type());
    }

    private static boolean isCompared(ValueType type) {
        return COMPARED.contains(type.kept()) || type instanceof DecimalType || type instanceof EnumType;
    }

    void write(Sql sql, TermSql terms) {
        Term operand = made.operand();
        if (operand == null) {
            filtered(sql.raw("count(*)"), terms);
            return;
        }
        switch (made.kind()) {
            case COUNT -> call("count(", operand, sql, terms);
            case SUM -> {
                call("sum(", operand, sql, terms);
                sql.raw("::" + ColumnTypes.of(made.type()));
            }
            case AVERAGE -> average(operand, sql, terms);
            case MIN, MAX -> least(operand, made.kind() == Aggregation.MAX, sql, terms);
            case FIRST -> {
                list(operand, made.sort(), sql, terms);
                sql.raw("[1]");
            }
            case LIST -> list(operand, made.sort(), sql, terms);
        }
    }

    private void call(String open, Term operand, Sql sql, TermSql terms) {
        sql.raw(open).raw(made.distinct() ? "distinct " : "");
        operand(operand, sql, terms);
        filtered(sql.raw(")"), terms);
    }

    /** A division of whole numbers, so that the digits are exact: the server's own mean has as many as it likes. */
    private void average(Term operand, Sql sql, TermSql terms) {
        sql.raw("(div(2e10::numeric * ");
        call("sum(", operand, sql, terms);
        sql.raw(" + sign(");
        call("sum(", operand, sql, terms);
        sql.raw("::numeric) * ");
        call("count(", operand, sql, terms);
        sql.raw(", 2 * ");
        call("count(", operand, sql, terms);
        sql.raw(") * 0.0000000001)");
    }

    /** The server's own least and greatest, where it has them and they are those of sorts. */
    private void least(Term operand, boolean greatest, Sql sql, TermSql terms) {
        if (isCompared(operand.type())) {
            sql.raw(greatest ? "max(" : "min(");
            operand(operand, sql, terms);
            filtered(sql.raw(ColumnTypes.order(operand.type()) + ")"), terms);
            sql.raw(ColumnTypes.again(operand.type()));
        } else {
            list(operand, List.of(new SortKey(operand, greatest)), sql, terms);
            sql.raw("[1]");
        }
    }

    private void list(Term operand, List<SortKey> sort, Sql sql, TermSql terms) {
        boolean distinct = made.distinct() && made.kind() == Aggregation.LIST;
        String collation = distinct ? ColumnTypes.order(operand.type()) : "";
        sql.raw("(array_agg(").raw(distinct ? "distinct " : "");
        operand(operand, sql, terms);
        sql.raw(collation).raw(sort.isEmpty() ? "" : " order by ");
        sql.each(sort, ", ", key -> {
            if (key.term().equals(operand)) {
                operand(operand, sql, terms);
                sql.raw(ColumnTypes.order(operand.type()));
            } else {
                terms.ordered(key.term(), scope);
            }
            sql.raw(ReadSql.direction(key));
        });
        sql.raw(") filter (where ");
        operand(operand, sql, terms);
        sql.raw(" is not null");
        filter.forEach(condition -> {
            sql.raw(" and ");
            terms.write(condition, scope);
        });
        sql.raw(")" + (distinct ? ColumnTypes.again(operand.type()) : "") + ")");
    }

    private void operand(Term operand, Sql sql, TermSql terms) {
        if (column != null) {
            sql.raw(column);
        } else {
            terms.write(operand, scope);
        }
    }

    private void filtered(Sql sql, TermSql terms) {
        if (!filter.isEmpty()) {
            sql.raw(" filter (where ").each(filter, " and ", condition -> terms.write(condition, scope));
            sql.raw(")");
        }
    }
}
