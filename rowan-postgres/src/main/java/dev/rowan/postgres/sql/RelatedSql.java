package dev.rowan.postgres.sql;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import org.jspecify.annotations.Nullable;

/** Writes what is asked of related rows, as sub-queries. */
final class RelatedSql {
    private final Sql sql;
    private final TermSql terms;

    RelatedSql(Sql sql, TermSql terms) {
        this.sql = sql;
        this.terms = terms;
    }

    void any(Term.Any any, Scope scope) {
        sql.raw("exists (select 1");
        rows(any.relationship(), any.condition(), scope);
        sql.raw(")");
    }

    void count(Term.Count count, Scope scope) {
        sql.raw("(select count(*)");
        Through through = count.relationship().through();
        if (through != null && count.condition() == null && always(through)) {
            String join = sql.alias();
            sql.raw(" from ").table(through.join()).raw(" " + join + " where ").column(join, through.near());
            sql.raw(" = ").column(scope.row(), count.relationship().sourceKey());
        } else {
            rows(count.relationship(), count.condition(), scope);
        }
        sql.raw(")");
    }

    /** Whether every join row leads to a destination, so that links can be counted without a look at where they lead. */
    private static boolean always(Through through) {
        return through.far().required() || through.join().primaryKey().contains(through.far());
    }

    void via(Term.Via via, Scope scope) {
        RelationshipModel relationship = via.relationship();
        String row = sql.alias();
        sql.raw("(select ");
        terms.write(via.operand(), new Scope(row, null));
        sql.raw(" from ").table(relationship.destination()).raw(" " + row + " where ");
        sql.column(row, relationship.destinationKey()).raw(" = ").column(scope.row(), relationship.sourceKey());
        and(via.condition(), row);
        sql.raw(" limit 1)");
    }

    private void rows(RelationshipModel relationship, @Nullable Term condition, Scope scope) {
        Through through = relationship.through();
        String row = sql.alias();
        if (through == null) {
            sql.raw(" from ").table(relationship.destination()).raw(" " + row + " where ");
            sql.column(row, relationship.destinationKey());
        } else {
            String join = sql.alias();
            sql.raw(" from ").table(through.join()).raw(" " + join);
            sql.raw(" join ").table(relationship.destination()).raw(" " + row + " on ");
            sql.column(row, relationship.destinationKey()).raw(" = ").column(join, through.far());
            sql.raw(" where ").column(join, through.near());
        }
        sql.raw(" = ").column(scope.row(), relationship.sourceKey());
        and(condition, row);
    }

    private void and(@Nullable Term condition, String row) {
        if (condition != null) {
            sql.raw(" and ");
            terms.write(condition, new Scope(row, null));
        }
    }
}
