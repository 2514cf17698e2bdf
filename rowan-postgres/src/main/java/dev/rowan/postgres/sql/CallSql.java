package dev.rowan.postgres.sql;

import dev.rowan.model.Term;
import dev.rowan.model.operation.Fragment;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.postgres.sql.call.OperationWords;
import dev.rowan.type.Scalar;
import java.util.List;

/** Writes operations around their operands. */
final class CallSql {
    private final Sql sql;
    private final TermSql terms;

    CallSql(Sql sql, TermSql terms) {
        this.sql = sql;
        this.terms = terms;
    }

    void write(Term.Call call, Scope scope) {
        List<Term> operands = call.operands();
        if (call.operation() instanceof Fragment fragment) {
            fragment(fragment, operands, scope);
            return;
        }
        String words = OperationWords.of(
                call.operation(), operands.stream().map(Term::type).toList());
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            sql.raw(words.substring(from, open));
            operand(operands.get(words.charAt(open + 1) - '0'), scope);
            from = open + 3;
        }
        sql.raw(words.substring(from));
    }

    /** Case-insensitive text is text to operations: only comparisons fold it. */
    private void operand(Term operand, Scope scope) {
        terms.write(operand, scope);
        if (operand.type().kept() == Scalar.CASE_INSENSITIVE_TEXT) {
            sql.raw("::text");
        }
    }

    private void fragment(Fragment fragment, List<Term> operands, Scope scope) {
        sql.raw("cast((" + fragment.pieces().get(0));
        for (int i = 0; i < operands.size(); i++) {
            terms.write(operands.get(i), scope);
            sql.raw(fragment.pieces().get(i + 1));
        }
        sql.raw(") as " + ColumnTypes.of(fragment.type()) + ")");
    }
}
