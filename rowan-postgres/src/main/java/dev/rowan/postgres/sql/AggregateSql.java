package dev.rowan.postgres.sql;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import java.util.List;

/** Writes what is made of many rows. */
final class AggregateSql {
    private final Sql sql;
    private final TermSql terms;

    AggregateSql(Sql sql, TermSql terms) {
        this.sql = sql;
        this.terms = terms;
    }

    void write(Term.Aggregated made, Scope scope) {
        Term operand = made.operand();
        if (operand == null) {
            sql.raw("count(*)");
            return;
        }
        switch (made.kind()) {
            case COUNT -> call("count(", made, operand, scope);
            case SUM -> {
                call("sum(", made, operand, scope);
                sql.raw("::" + ColumnTypes.of(made.type()));
            }
            case AVERAGE -> average(made, operand, scope);
            case MIN -> least(operand, false, scope);
            case MAX -> least(operand, true, scope);
            case FIRST -> {
                list(operand, made.sort(), scope);
                sql.raw("[1]");
            }
            case LIST -> list(operand, made.sort(), scope);
        }
    }

    private void call(String open, Term.Aggregated made, Term operand, Scope scope) {
        sql.raw(open).raw(made.distinct() ? "distinct " : "");
        terms.write(operand, scope);
        sql.raw(")");
    }

    /** A division of whole numbers, so that the digits are exact: the server's own mean has as many as it likes. */
    private void average(Term.Aggregated made, Term operand, Scope scope) {
        sql.raw("(div(2e10::numeric * ");
        call("sum(", made, operand, scope);
        sql.raw(" + sign(");
        call("sum(", made, operand, scope);
        sql.raw(") * ");
        call("count(", made, operand, scope);
        sql.raw(", 2 * ");
        call("count(", made, operand, scope);
        sql.raw(") * 0.0000000001)");
    }

    /** By the order of sorts, which the server's own least and greatest do not know for every kind. */
    private void least(Term operand, boolean greatest, Scope scope) {
        list(operand, List.of(new SortKey(operand, greatest)), scope);
        sql.raw("[1]");
    }

    private void list(Term operand, List<SortKey> sort, Scope scope) {
        sql.raw("(array_agg(");
        terms.write(operand, scope);
        ReadSql.order(sql, terms, sort, scope);
        sql.raw(") filter (where ");
        terms.write(operand, scope);
        sql.raw(" is not null))");
    }
}
