package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.Hop;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.RowSet;
import dev.rowan.model.Term;
import dev.rowan.model.Through;
import dev.rowan.store.ReadPlan;
import java.util.ArrayList;
import java.util.List;
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
        List<Hop> path = List.of(new Hop(any.relationship(), any.condition()));
        sql.raw("exists (select 1");
        rows(path, scope, scopes(path, scope));
        sql.raw(scope.isDeep() ? " offset 0)" : ")");
    }

    void via(Term.Via via, Scope scope) {
        List<Hop> path = List.of(new Hop(via.relationship(), via.condition()));
        List<Scope> scopes = scopes(path, scope);
        sql.raw("(select ");
        terms.write(via.operand(), scopes.get(0));
        rows(path, scope, scopes);
        sql.raw(" limit 1)");
    }

    void aggregated(Term.Aggregated made, Scope scope) {
        Through through = made.path().get(0).relationship().through();
        sql.raw("(select ");
        if (made.operand() == null && through != null && links(made.path(), through)) {
            String join = sql.alias();
            sql.raw("count(*) from ").table(through.join()).raw(" " + join + " where ");
            sql.column(join, through.near());
            sql.raw(" = ").column(scope.row(), made.path().get(0).relationship().sourceKey());
        } else {
            gathered(List.of(made), made.path(), scope, null);
        }
        sql.raw(")");
    }

    /**
     * Several values made of the rows of one path, each of some of them only.
     *
     * @param filters for each value the conditions on the last rows that the path does not hold; null for a single value,
     *     which needs no name
     */
    void gathered(List<Term.Aggregated> all, List<Hop> path, Scope scope, @Nullable List<List<Term>> filters) {
        boolean named = filters != null;
        List<Scope> scopes = scopes(path, scope);
        Scope last = scopes.get(scopes.size() - 1);
        List<@Nullable String> columns = new ArrayList<>();
        for (Term.Aggregated made : all) {
            columns.add(AggregateSql.takesColumn(made) ? sql.alias() : null);
        }
        for (int i = 0; i < all.size(); i++) {
            String column = columns.get(i);
            sql.raw(i == 0 ? "" : ", ");
            new AggregateSql(
                            all.get(i),
                            last,
                            column == null ? null : column + ".v",
                            filters == null ? List.of() : filters.get(i))
                    .write(sql, terms);
            sql.raw(named ? " a" + i : "");
        }
        List<String> joins = from(path, scopes);
        for (int i = 0; i < all.size(); i++) {
            Term operand = all.get(i).operand();
            if (columns.get(i) != null && operand != null) {
                sql.raw(", lateral (select ");
                terms.write(operand, last);
                sql.raw(" v) " + columns.get(i));
            }
        }
        where(path, scope, scopes, joins);
    }

    void among(RowSet rows, Scope scope) {
        List<AttributeModel> keys = rows.resource().primaryKey();
        sql.raw("((").each(keys, ", ", key -> sql.compared(scope.row(), key)).raw(") in (");
        ReadPlan plan = ReadPlan.of(
                        rows.resource(), keys.stream().<Term>map(Term.Own::new).toList())
                .where(rows.filter())
                .distinctBy(rows.distinct())
                .sorted(rows.sort())
                .cut(rows.limit(), rows.offset());
        ReadSql.flat(sql, terms, plan);
        sql.raw("))");
    }

    /** Whether every join row leads to a destination, so that links can be counted without a look at where they lead. */
    private static boolean links(List<Hop> path, Through through) {
        return path.size() == 1
                && path.get(0).condition() == null
                && (through.far().required() || through.join().primaryKey().contains(through.far()));
    }

    /** Names for the tables of a path, each inside the one before. */
    private List<Scope> scopes(List<Hop> path, Scope from) {
        List<Scope> scopes = new ArrayList<>();
        Scope last = from;
        for (int i = 0; i < path.size(); i++) {
            last = last.inner(sql.alias());
            scopes.add(last);
        }
        return scopes;
    }

    /** The tables of a path, and how they hang together. */
    private void rows(List<Hop> path, Scope from, List<Scope> scopes) {
        where(path, from, scopes, from(path, scopes));
    }

    private List<String> from(List<Hop> path, List<Scope> scopes) {
        List<String> joins = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            RelationshipModel relationship = path.get(i).relationship();
            joins.add(relationship.through() == null ? "" : sql.alias());
            sql.raw(i == 0 ? " from " : ", ");
            table(relationship, scopes.get(i), joins.get(i));
        }
        return joins;
    }

    private void where(List<Hop> path, Scope from, List<Scope> scopes, List<String> joins) {
        for (int i = 0; i < path.size(); i++) {
            RelationshipModel relationship = path.get(i).relationship();
            Through through = relationship.through();
            sql.raw(i == 0 ? " where " : " and ");
            if (through == null) {
                sql.column(scopes.get(i).row(), relationship.destinationKey());
            } else {
                sql.column(joins.get(i), through.near());
            }
            sql.raw(" = ").column((i == 0 ? from : scopes.get(i - 1)).row(), relationship.sourceKey());
            and(path.get(i).condition(), scopes.get(i).by(joins.get(i)));
        }
    }

    private void table(RelationshipModel relationship, Scope scope, String join) {
        Through through = relationship.through();
        if (through != null) {
            sql.table(through.join()).raw(" " + join + " join ");
        }
        sql.table(relationship.destination()).raw(" " + scope.row());
        if (through != null) {
            sql.raw(" on ")
                    .column(scope.row(), relationship.destinationKey())
                    .raw(" = ")
                    .column(join, through.far());
        }
    }

    private void and(@Nullable Term condition, Scope scope) {
        if (condition != null) {
            sql.raw(" and ");
            terms.write(condition, scope);
        }
    }
}
