package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Through;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ListType;
import dev.rowan.type.Scalar;
import dev.rowan.type.ValueType;
import java.util.List;

/**
 * Writes link steps as single statements, free of races at read committed. Each tells everything apart: how many parents
 * there are, the places of destinations that are missing, the keys added, the keys removed.
 */
public final class LinkSql {
    private final Sql sql = new Sql();
    private final WriteStep.Link step;
    private final RelationshipModel relationship;
    private final Given given;

    private LinkSql(WriteStep.Link step, Given given) {
        this.step = step;
        this.relationship = step.relationship();
        this.given = given;
    }

    /**
     * The bare insert: related rows are left alone, a missing row is refused by its foreign key.
     *
     * @param step appends to a many-to-many
     * @param given the same, sorted
     * @return the keys added come back, one a tuple
     */
    public static Statement bareAppend(WriteStep.Link step, Given given) {
        LinkSql link = new LinkSql(step, given);
        Sql sql = link.sql;
        link.insertInto();
        sql.raw("select ").value(step.parent(), link.relationship.sourceKey()).raw(", " + link.carried("g."));
        sql.raw(" from ");
        given.table(sql);
        link.unlessLinked();
        return sql.statement(List.of(given.key().type()));
    }

    /**
     * Names what a bare insert did not find.
     *
     * @param step the step
     * @param given the same, sorted
     * @return how many parents there are, and the places of missing destinations
     */
    public static Statement probe(WriteStep.Link step, Given given) {
        LinkSql link = new LinkSql(step, given);
        Sql sql = link.sql;
        sql.raw("with parent as (");
        link.parent("");
        sql.raw("), given as (select * from ");
        given.table(sql);
        sql.raw("), found as (select t.").column(given.key()).raw(" as k from ");
        sql.table(link.relationship.destination()).raw(" t where t.").column(given.key());
        sql.raw(" in (select k from given))");
        link.missing();
        sql.raw(" select (select count(*) from parent), (select ns from missing)");
        return sql.statement(List.of(Scalar.LONG, new ListType(Scalar.LONG)));
    }

    /**
     * Takes the parent's lock, so that two that replace the whole set come one after the other.
     *
     * @param step the step
     * @param given the same, sorted
     * @return one tuple when the parent is there
     */
    public static Statement lockParent(WriteStep.Link step, Given given) {
        LinkSql link = new LinkSql(step, given);
        link.parent(" for no key update");
        return link.sql.statement(List.of(link.relationship.sourceKey().type()));
    }

    /**
     * The whole step in one statement.
     *
     * @param step the step
     * @param given the same, sorted
     * @return one tuple: parents, missing places, keys added, keys removed
     */
    public static Statement whole(WriteStep.Link step, Given given) {
        LinkSql link = new LinkSql(step, given);
        Sql sql = link.sql;
        sql.raw("with parent as (");
        link.parent(" for key share");
        sql.raw("), given as (select * from ");
        given.table(sql);
        sql.raw("), found as (");
        switch (step.mode()) {
            case APPEND, APPEND_AND_REMOVE -> link.found();
            case REMOVE -> link.related();
        }
        sql.raw(")");
        link.missing();
        boolean removes = step.mode() != LinkMode.APPEND;
        boolean adds = step.mode() != LinkMode.REMOVE;
        if (removes) {
            link.remove(adds ? " not in " : " in ");
        }
        if (adds) {
            link.add();
        }
        sql.raw(" select (select count(*) from parent), (select ns from missing), ");
        link.keys(adds, "added").raw(", ");
        link.keys(removes, "removed");
        ValueType keys = new ListType(given.key().type());
        return sql.statement(List.of(Scalar.LONG, new ListType(Scalar.LONG), keys, keys));
    }

    private Sql keys(boolean some, String table) {
        ValueType keys = new ListType(given.key().type());
        sql.raw(some ? "(select array_agg(k) from " + table + ")" : "null::" + ColumnTypes.of(keys));
        return sql.raw(ReadCast.cast(keys));
    }

    private boolean manyToMany() {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY;
    }

    private void parent(String lock) {
        AttributeModel key = relationship.sourceKey();
        sql.raw("select ")
                .column(key)
                .raw(" as k from ")
                .table(relationship.source())
                .raw(" where ");
        sql.column(key).raw(" = ").value(step.parent(), key).raw(lock);
    }

    /** The given destinations that exist, locked against their end, or for the change of their key. */
    private void found() {
        sql.raw("select t.").column(given.key()).raw(" as k from ").table(relationship.destination());
        sql.raw(" t where t.")
                .column(given.key())
                .raw(" in (select k from given) order by t.")
                .column(given.key());
        sql.raw(manyToMany() ? " for key share" : " for no key update");
    }

    /** The given destinations that are related, their links locked. */
    private void related() {
        if (manyToMany()) {
            Through through = relationship.join();
            sql.raw("select t.")
                    .column(through.far())
                    .raw(" as k from ")
                    .table(through.join())
                    .raw(" t where t.");
            sql.column(through.near()).raw(" = ").value(step.parent(), through.near());
            sql.raw(" and t.")
                    .column(through.far())
                    .raw(" in (select k from given) order by t.")
                    .column(through.far());
            sql.raw(" for update");
        } else {
            sql.raw("select t.").column(given.key()).raw(" as k from ").table(relationship.destination());
            sql.raw(" t where t.").column(relationship.destinationKey()).raw(" = ");
            sql.value(step.parent(), relationship.destinationKey());
            sql.raw(" and t.")
                    .column(given.key())
                    .raw(" in (select k from given) order by t.")
                    .column(given.key());
            sql.raw(" for no key update");
        }
    }

    private void missing() {
        sql.raw(", missing as (select array_agg(n order by n) as ns from given where k not in (select k from found))");
    }

    private void add() {
        sql.raw(", added as (");
        if (manyToMany()) {
            insertInto();
            sql.raw("select parent.k, " + carried("given."));
            sql.raw(" from parent, given join found on found.k = given.k, missing where missing.ns is null");
            unlessLinked();
            sql.raw(" as k)");
        } else {
            sql.raw("update ").table(relationship.destination()).raw(" t set ").column(relationship.destinationKey());
            sql.raw(" = parent.k from parent, missing where missing.ns is null and t.")
                    .column(given.key());
            sql.raw(" in (select k from found) and t.").column(relationship.destinationKey());
            sql.raw(" is distinct from parent.k returning t.")
                    .column(given.key())
                    .raw(" as k)");
        }
    }

    private void remove(String which) {
        sql.raw(", removed as (");
        if (manyToMany()) {
            Through through = relationship.join();
            sql.raw("delete from ").table(through.join()).raw(" t using missing where missing.ns is null and t.");
            sql.column(through.near()).raw(" = ").value(step.parent(), through.near());
            sql.raw(" and t.").column(through.far()).raw(which + "(select k from found) returning t.");
            sql.column(through.far()).raw(" as k)");
        } else {
            sql.raw("update ").table(relationship.destination()).raw(" t set ").column(relationship.destinationKey());
            sql.raw(" = null from missing where missing.ns is null and t.").column(relationship.destinationKey());
            sql.raw(" = ").value(step.parent(), relationship.destinationKey());
            sql.raw(" and t.").column(given.key()).raw(which + "(select k from found) returning t.");
            sql.column(given.key()).raw(" as k)");
        }
    }

    private void insertInto() {
        Through through = relationship.join();
        sql.raw("insert into ")
                .table(through.join())
                .raw(" (")
                .column(through.near())
                .raw(", ")
                .column(through.far());
        step.columns().forEach(column -> sql.raw(", ").column(column));
        sql.raw(") ");
    }

    private String carried(String table) {
        StringBuilder columns = new StringBuilder(table).append('k');
        for (int i = 0; i < step.columns().size(); i++) {
            columns.append(", ").append(table).append('c').append(i);
        }
        return columns.toString();
    }

    /** What is linked is left alone: by the unique key over both, so that no race makes a double. */
    private void unlessLinked() {
        Through through = relationship.join();
        sql.raw(" on conflict (").column(through.near()).raw(", ").column(through.far());
        sql.raw(") do nothing returning ").column(through.far());
    }
}
