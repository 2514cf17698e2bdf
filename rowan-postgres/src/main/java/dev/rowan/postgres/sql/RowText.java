package dev.rowan.postgres.sql;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.schema.Quoted;
import java.util.function.Consumer;

/** Terms of one row alone as text that needs no values beside it. */
public final class RowText {
    private static final Scope ROW = new Scope("", null);

    private RowText() {}

    /**
     * Writes a term.
     *
     * @param term of one row alone
     * @return its text
     */
    public static String of(Term term) {
        return text(terms -> terms.write(term, ROW));
    }

    /**
     * Writes what an index is ordered by.
     *
     * @param key of one row alone
     * @param operators a class of operators; empty for the usual one
     * @param ordered whether the index knows an order
     * @return such as {@code "name" desc nulls last}
     */
    public static String of(SortKey key, String operators, boolean ordered) {
        StringBuilder text = new StringBuilder(expression(key.term(), ordered));
        text.append(operators.isEmpty() ? "" : " " + operators);
        text.append(key.descending() ? " desc" : "");
        if (key.nullsFirst() != key.descending()) {
            text.append(key.nullsFirst() ? " nulls first" : " nulls last");
        }
        return text.toString();
    }

    /** A column has a collation of its own, by which it is found; in another it is only ordered. */
    private static String expression(Term term, boolean ordered) {
        String order = ordered ? ColumnTypes.order(term.type()) : "";
        if (term instanceof Term.Own own) {
            boolean usual =
                    order.equals(ColumnTypes.order(own.attribute().type().kept()));
            return Quoted.name(own.attribute().column()) + (usual ? "" : order);
        }
        return "(" + of(term) + ")" + order;
    }

    private static String text(Consumer<TermSql> write) {
        Sql sql = new Sql();
        sql.literally(() -> write.accept(new TermSql(sql)));
        return sql.text();
    }
}
