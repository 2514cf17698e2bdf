package dev.rowan.postgres.sql;

import dev.rowan.model.Term;

/** Writes operations. */
final class CallSql {
    private final Sql sql;
    private final TermSql terms;

    CallSql(Sql sql, TermSql terms) {
        this.sql = sql;
        this.terms = terms;
    }

    void write(Term.Call call, Scope scope) {
        switch (call.operation()) {
            case LOWER -> {
                sql.raw("lower(");
                terms.write(call.operands().get(0), scope);
                sql.raw(")");
            }
            case LENGTH -> {
                sql.raw("length(");
                terms.write(call.operands().get(0), scope);
                sql.raw(")");
            }
        }
    }
}
