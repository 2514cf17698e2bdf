package dev.rowan.postgres.sql;

import dev.rowan.model.Comparison;
import dev.rowan.model.Ordering;
import dev.rowan.model.Term;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/** Writes terms. */
final class TermSql {
    /** Of a kind of its own: the server orders by no bare constant, which might mean a column by its number. */
    private static final String FALSE = "false::boolean";

    private static final String TRUE = "true::boolean";

    private final Sql sql;
    private final RelatedSql related;

    TermSql(Sql sql) {
        this.sql = sql;
        this.related = new RelatedSql(sql, this);
    }

    RelatedSql related() {
        return related;
    }

    /** What is beside something sensitive tells of it, however far inside. */
    void write(Term term, Scope scope) {
        if (!sql.hides() && sides(term) && sensitive(term)) {
            sql.hiding(() -> written(term, scope));
        } else {
            written(term, scope);
        }
    }

    /** Whether the parts of a term are held against each other. */
    private static boolean sides(Term term) {
        return term instanceof Term.Compare
                || term instanceof Term.Same
                || term instanceof Term.Beyond
                || term instanceof Term.Matches
                || term instanceof Term.Call
                || term instanceof Term.Concat
                || term instanceof Term.Coalesce;
    }

    private void written(Term term, Scope scope) {
        if (term instanceof Term.Condition condition) {
            condition(condition, scope);
        } else if (term instanceof Term.Own own) {
            sql.held(scope.row(), own.attribute());
        } else if (term instanceof Term.Joined joined && scope.join() != null) {
            sql.held(scope.join(), joined.attribute());
        } else if (term instanceof Term.Constant constant) {
            sql.value(constant.value(), constant.type(), constant.sensitive());
        } else if (term instanceof Term.Null none) {
            sql.raw("null::" + ColumnTypes.of(none.type()));
        } else if (term instanceof Term.Aggregated made) {
            String shared = scope.shared().get(made);
            if (shared == null) {
                related.aggregated(made, scope);
            } else {
                sql.raw(shared);
            }
        } else if (term instanceof Term.Outer outer && scope.around() != null) {
            write(outer.operand(), scope.around());
        } else if (term instanceof Term.Call call) {
            new CallSql(sql, this).write(call, scope);
        } else if (term instanceof Term.Coalesce coalesce) {
            sql.raw("coalesce(")
                    .each(coalesce.operands(), ", ", each -> write(each, scope))
                    .raw(")");
        } else if (term instanceof Term.Choose choose) {
            sql.raw("case when ");
            write(choose.condition(), scope);
            call(" then ", () -> write(choose.then(), scope), " else ", () -> write(choose.otherwise(), scope), " end");
        } else if (term instanceof Term.Via via) {
            related.via(via, scope);
        } else if (term instanceof Term.Concat concat) {
            sql.raw("(")
                    .each(concat.operands(), " || ", each -> text(each, scope))
                    .raw(")");
        } else {
            throw new IllegalStateException(term + " is asked of a row that no join row led to");
        }
    }

    private void condition(Term.Condition condition, Scope scope) {
        if (condition instanceof Term.Compare compare) {
            compare(compare, scope);
        } else if (condition instanceof Term.In in) {
            in(in, scope);
        } else if (condition instanceof Term.IsNull isNull) {
            isNull(isNull, " is null)", scope);
        } else if (condition instanceof Term.Matches matches) {
            matches(matches, scope);
        } else if (condition instanceof Term.And and) {
            all(and.operands(), " and ", TRUE, scope);
        } else if (condition instanceof Term.Or or) {
            all(or.operands(), " or ", FALSE, scope);
        } else if (condition instanceof Term.Not not
                && sql.isLiteral()
                && not.operand() instanceof Term.IsNull isNull) {
            isNull(isNull, " is not null)", scope);
        } else if (condition instanceof Term.Not not
                && sql.isLiteral()
                && not.operand() instanceof Term.In in
                && !in.values().isEmpty()) {
            listed(in, " not in (", scope);
        } else if (condition instanceof Term.Not not) {
            sql.raw("(not ");
            write(not.operand(), scope);
            sql.raw(")");
        } else if (condition instanceof Term.Same same) {
            same(same, scope);
        } else if (condition instanceof Term.Beyond beyond) {
            beyond(beyond, scope);
        } else if (condition instanceof Term.Linked linked) {
            write(linked.condition(), scope.link());
        } else if (condition instanceof Term.Among among) {
            related.among(among.rows(), scope);
        } else {
            related.any((Term.Any) condition, scope);
        }
    }

    private void all(List<Term> operands, String between, String none, Scope scope) {
        if (operands.isEmpty()) {
            sql.raw(none);
        } else {
            sql.raw("(").each(operands, between, each -> write(each, scope)).raw(")");
        }
    }

    private void compare(Term.Compare compare, Scope scope) {
        boolean folded = folds(compare.left()) || folds(compare.right());
        boolean ordering = compare.comparison() != Comparison.EQ && compare.comparison() != Comparison.NE;
        sql.raw("(");
        side(compare.left(), folded, scope);
        ValueType kind = Ordering.of(compare.left(), compare.right());
        sql.raw(ordering ? ColumnTypes.order(kind) : "").raw(operator(compare.comparison()));
        side(compare.right(), folded, scope);
        sql.raw(")");
    }

    /** As rows: an index over the values is entered at the place, and the plan is made faster than that of many comparisons. */
    private void beyond(Term.Beyond beyond, Scope scope) {
        sql.raw("((").each(beyond.values(), ", ", each -> {
            compared(each, scope);
            sql.raw(ColumnTypes.order(each.type()));
        });
        sql.raw(beyond.descending() ? ") < (" : ") > (")
                .each(beyond.place(), ", ", each -> write(each, scope))
                .raw("))");
    }

    private void same(Term.Same same, Scope scope) {
        boolean folded = folds(same.left()) || folds(same.right());
        call(
                "(",
                () -> side(same.left(), folded, scope),
                " is not distinct from ",
                () -> side(same.right(), folded, scope),
                ")");
    }

    private static String operator(Comparison comparison) {
        return switch (comparison) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
        };
    }

    /** Plain text beside case-insensitive text has to become such, or the server compares both as plain text. */
    private void side(Term term, boolean folded, Scope scope) {
        compared(term, scope);
        sql.raw(folded && !folds(term) ? "::citext" : "");
    }

    /** A column itself, where it is compared as it is. */
    private void compared(Term term, Scope scope) {
        if (term instanceof Term.Own own) {
            sql.compared(scope.row(), own.attribute());
        } else if (term instanceof Term.Joined joined && scope.join() != null) {
            sql.compared(scope.join(), joined.attribute());
        } else {
            write(term, scope);
        }
    }

    private static boolean folds(Term term) {
        return term.type().kept() == Scalar.CASE_INSENSITIVE_TEXT;
    }

    /** A term as it is ordered, the same on every database; where that is as its column is, the server drops the words. */
    void ordered(Term term, Scope scope) {
        compared(term, scope);
        sql.raw(ColumnTypes.order(term.type()));
    }

    /** As citext does it: by the database's own collation, since "C" knows the case of ASCII only, and ordered by code point. */
    private void folded(Term term, Scope scope) {
        sql.raw("(lower(");
        text(term, scope);
        sql.raw(" collate \"default\") collate \"C\")");
    }

    private void text(Term term, Scope scope) {
        write(term, scope);
        if (term.type().kept() == Scalar.CASE_INSENSITIVE_TEXT) {
            sql.raw("::text");
        }
    }

    private void in(Term.In in, Scope scope) {
        ValueType type = in.operand().type();
        boolean sensitive = sensitive(in.operand());
        if (in.values().isEmpty()) {
            sql.raw(FALSE);
            return;
        }
        if (sql.isLiteral()) {
            listed(in, " in (", scope);
            return;
        }
        sql.raw("(");
        compared(in.operand(), scope);
        if (type instanceof ListType) {
            sql.raw(" in (select ").cell("v", type).raw(" from unnest(");
            sql.column(in.values(), type, sensitive).raw(") v))");
        } else {
            sql.raw(" = any(").array(in.values(), type, sensitive).raw("))");
        }
    }

    private void isNull(Term.IsNull isNull, String words, Scope scope) {
        sql.raw("(");
        compared(isNull.operand(), scope);
        sql.raw(words);
    }

    /** The server takes a list of plain values for what the column is. */
    private void listed(Term.In in, String between, Scope scope) {
        ValueType type = in.operand().type();
        sql.raw("(");
        compared(in.operand(), scope);
        sql.raw(between)
                .each(in.values(), ", ", each -> sql.value(each, type, false))
                .raw("))");
    }

    private static boolean sensitive(Term term) {
        if (term instanceof Term.Own own) {
            return own.attribute().sensitive();
        }
        if (term instanceof Term.Joined joined) {
            return joined.attribute().sensitive();
        }
        return term.parts().stream().anyMatch(TermSql::sensitive);
    }

    /** Functions that take the fragment as it is: no character of it is a wildcard. */
    private void matches(Term.Matches matches, Scope scope) {
        boolean fold = matches.text().type().kept() == Scalar.CASE_INSENSITIVE_TEXT;
        Runnable text = () -> operand(matches.text(), fold, scope);
        Runnable fragment = () -> operand(matches.fragment(), fold, scope);
        switch (matches.match()) {
            case CONTAINS -> call("(strpos(", text, ", ", fragment, ") > 0)");
            case STARTS_WITH -> call("starts_with(", text, ", ", fragment, ")");
            case ENDS_WITH -> {
                call("(right(", text, ", length(", fragment, ")) = ");
                fragment.run();
                sql.raw(")");
            }
        }
    }

    private void call(String open, Runnable first, String between, Runnable second, String close) {
        sql.raw(open);
        first.run();
        sql.raw(between);
        second.run();
        sql.raw(close);
    }

    private void operand(Term term, boolean fold, Scope scope) {
        if (fold) {
            folded(term, scope);
        } else {
            text(term, scope);
        }
    }
}
