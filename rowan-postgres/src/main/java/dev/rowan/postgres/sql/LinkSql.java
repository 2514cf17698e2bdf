package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ListType;
import dev.rowan.type.MatchKey;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/**
 * Writes link steps as single statements, free of races at read committed. What is there is looked up and locked in named
 * parts, in order; rows are written only by conditions that are worked out from those parts once, before the first row is
 * touched, so that a row which another transaction changed meanwhile is judged by its newest state.
 */
public final class LinkSql {
    private LinkSql() {}

    /**
     * The bare insert: related rows are left alone, a missing row is refused by its foreign key.
     *
     * @param step appends to a many-to-many
     * @param given the same, sorted
     * @return the keys added come back, one a tuple
     */
    public static Statement bareAppend(WriteStep.Link step, Given given) {
        Sql sql = new Sql();
        new JoinForm(step, given, Parts.of(step.relationship())).bare(sql);
        return sql.statement(List.of(given.key().type()));
    }

    /**
     * The bare insert, and the removal of all others.
     *
     * @param step replaces what a many-to-many is related to
     * @param given the same, sorted
     * @return one tuple: keys added, keys removed
     */
    public static Statement bareReplacement(WriteStep.Link step, Given given) {
        Parts parts = Parts.of(step.relationship());
        JoinForm form = new JoinForm(step, given, parts);
        Sql sql = new Sql();
        form.leaving(sql.raw("with " + parts.leaving() + " as ("));
        form.bare(sql.raw("), " + parts.added() + " as ("));
        form.removed(sql.raw("), " + parts.removed() + " as ("), parts.leaving());
        form.returning(sql);
        sql.raw(") select (select array_agg(k) from " + parts.added() + "), (select array_agg(k) from ");
        ValueType keys = new ListType(given.key().type());
        return sql.raw(parts.removed() + ")").statement(List.of(keys, keys));
    }

    /**
     * Names what a bare insert did not find.
     *
     * @param step appends to a many-to-many
     * @param given the same, sorted
     * @return one tuple: whether the parent is there, and the places of missing destinations
     */
    public static Statement probe(WriteStep.Link step, Given given) {
        RelationshipModel relationship = step.relationship();
        Sql sql = new Sql();
        parent(sql.raw("select exists ("), step).raw("), (select array_agg(given.n) from unnest(");
        given.keys(sql).raw(") with ordinality given(k, n) where not exists (select 1 from ");
        sql.table(relationship.destination()).raw(" t where t.").column(relationship.destinationKey());
        sql.raw(" = given.k))");
        return sql.statement(List.of(Scalar.BOOLEAN, new ListType(Scalar.LONG)));
    }

    /**
     * Makes those who replace the whole set of one parent come one after the other: by the parent's lock, unless its
     * children are rows of the same table, whose locks are taken in one order with the parent's.
     *
     * @param step the step
     * @param given the same, sorted
     * @return one tuple when the parent is there, or may be
     */
    public static Statement lockParent(WriteStep.Link step, Given given) {
        RelationshipModel relationship = step.relationship();
        Sql sql = new Sql();
        if (relationship.through() != null || !HeldForm.ofItself(step, given)) {
            parent(sql, step).raw(" for no key update");
            return sql.statement(List.of(relationship.sourceKey().type()));
        }
        String held = relationship.destination().table() + "."
                + relationship.destinationKey().column();
        String parent =
                MatchKey.of(relationship.sourceKey().type(), step.parent()).toString();
        sql.raw("select pg_advisory_xact_lock(hashtext(").value(held, Scalar.TEXT, false);
        sql.raw("), hashtext(")
                .value(parent, Scalar.TEXT, relationship.sourceKey().sensitive());
        return sql.raw(")) is null").statement(List.of(Scalar.BOOLEAN));
    }

    /**
     * The whole step in one statement.
     *
     * @param step the step
     * @param given the same, sorted
     * @return one tuple: whether the parent is there, places of missing destinations, keys added, keys removed
     */
    public static Statement whole(WriteStep.Link step, Given given) {
        Parts parts = Parts.of(step.relationship());
        LinkForm form = step.relationship().through() == null
                ? new HeldForm(step, given, parts)
                : new JoinForm(step, given, parts);
        Sql sql = new Sql();
        sql.raw("with " + parts.given() + " as (select * from unnest(");
        given.arrays(sql);
        form.first(sql.raw(") with ordinality t(" + given.names() + ", n)), "));
        sql.raw(", " + parts.found() + " as (");
        if (step.mode() == LinkMode.REMOVE) {
            form.related(sql);
        } else {
            form.existing(sql);
        }
        sql.raw("), " + parts.missing() + " as (select array_agg(n order by n) ns from " + parts.given());
        sql.raw(" where k not in (select k from " + parts.found() + "))");
        changes(sql, step.mode(), form, parts);
        sql.raw(" select exists (select 1 from " + parts.parent() + "), (select ns from " + parts.missing() + ")");
        keys(sql, step.mode() != LinkMode.REMOVE, parts.added(), given.key());
        keys(sql, step.mode() != LinkMode.APPEND, parts.removed(), given.key());
        ValueType keys = new ListType(given.key().type());
        return sql.statement(List.of(Scalar.BOOLEAN, new ListType(Scalar.LONG), keys, keys));
    }

    static Sql parent(Sql sql, WriteStep.Link step) {
        AttributeModel key = step.relationship().sourceKey();
        sql.raw("select t.")
                .column(key)
                .raw(" k from ")
                .table(step.relationship().source());
        return sql.raw(" t where t.").column(key).raw(" = ").value(step.parent(), key);
    }

    private static void changes(Sql sql, LinkMode mode, LinkForm form, Parts parts) {
        if (mode != LinkMode.REMOVE) {
            form.add(sql.raw(", " + parts.added() + " as ("));
            sql.raw(")");
        }
        if (mode == LinkMode.APPEND_AND_REMOVE) {
            form.leaving(sql.raw(", " + parts.leaving() + " as ("));
            sql.raw(")");
        }
        if (mode != LinkMode.APPEND) {
            form.remove(
                    sql.raw(", " + parts.removed() + " as ("),
                    mode == LinkMode.REMOVE ? parts.found() : parts.leaving());
            sql.raw(")");
        }
    }

    private static void keys(Sql sql, boolean some, String part, AttributeModel key) {
        String none = "null::" + ColumnTypes.of(key.type()) + "[]";
        sql.raw(some ? ", (select array_agg(k) from " + part + ")" : ", " + none);
    }
}
