package dev.rowan.postgres.sql;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import java.util.function.UnaryOperator;

/**
 * Terms of one row alone as text that needs no values beside it.
 *
 * @param names how names of columns are written
 */
public record RowText(UnaryOperator<String> names) {
    private static final Scope ROW = new Scope("", null);

    /**
     * Writes a term.
     *
     * @param term of one row alone
     * @return its text
     */
    public String of(Term term) {
        Sql sql = new Sql();
        sql.literally(names, () -> new TermSql(sql).write(term, ROW));
        return sql.text();
    }

    /**
     * Writes what an index is ordered by.
     *
     * @param key of one row alone
     * @param operators a class of operators; empty for the usual one
     * @param ordered whether the index knows an order
     * @return such as {@code name desc nulls last}
     */
    public String of(SortKey key, String operators, boolean ordered) {
        StringBuilder text = new StringBuilder(expression(key.term(), ordered));
        text.append(operators.isEmpty() ? "" : " " + operators);
        text.append(key.descending() ? " desc" : "");
        if (key.nullsFirst() != key.descending()) {
            text.append(key.nullsFirst() ? " nulls first" : " nulls last");
        }
        return text.toString();
    }

    /** A column has a collation of its own, by which it is found; in another it is only ordered. */
    private String expression(Term term, boolean ordered) {
        String order = ordered ? ColumnTypes.order(term.type()) : "";
        if (term instanceof Term.Own own) {
            boolean usual =
                    order.equals(ColumnTypes.order(own.attribute().type().kept()));
            return names.apply(own.attribute().column()) + (usual ? "" : order);
        }
        return "(" + of(term) + ")" + order;
    }
}
