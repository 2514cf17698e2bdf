package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.model.Through;
import dev.rowan.postgres.schema.ColumnTypes;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;
import dev.rowan.type.ListType;
import dev.rowan.type.MatchKey;
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
        sql.raw("with rowan_parent as (");
        link.parent("");
        sql.raw("), rowan_given as (select * from ");
        given.table(sql);
        sql.raw("), rowan_found as (select t.").column(given.key()).raw(" as k from ");
        sql.table(link.relationship.destination()).raw(" t where t.").column(given.key());
        sql.raw(" in (select k from rowan_given))");
        link.missing();
        sql.raw(" select (select count(*) from rowan_parent), (select ns from rowan_missing)");
        return sql.statement(List.of(Scalar.LONG, new ListType(Scalar.LONG)));
    }

    /**
     * Makes those who replace the whole set of one parent come one after the other: by the parent's lock, unless its
     * children are rows of the same table, whose locks must be taken in one order with the parent's.
     *
     * @param step the step
     * @param given the same, sorted
     * @return one tuple when the parent is there, or may be
     */
    public static Statement lockParent(WriteStep.Link step, Given given) {
        LinkSql link = new LinkSql(step, given);
        if (link.ofItself()) {
            String parent = MatchKey.of(link.relationship.sourceKey().type(), step.parent())
                    .toString();
            link.sql
                    .raw("select pg_advisory_xact_lock(hashtext(")
                    .value(link.relationship.address(), Scalar.TEXT, false);
            link.sql
                    .raw("), hashtext(")
                    .value(parent, Scalar.TEXT, link.relationship.sourceKey().sensitive())
                    .raw("))");
            return link.sql.statement(List.of());
        }
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
        sql.raw("with rowan_given as (select * from ");
        given.table(sql);
        sql.raw("), ");
        link.locked();
        switch (step.mode()) {
            case APPEND -> link.appending();
            case REMOVE -> link.removing();
            case APPEND_AND_REMOVE -> link.replacing();
        }
        boolean removes = step.mode() != LinkMode.APPEND;
        boolean adds = step.mode() != LinkMode.REMOVE;
        sql.raw(" select (select count(*) from rowan_parent), (select ns from rowan_missing), ");
        link.keys(adds, "rowan_added").raw(", ");
        link.keys(removes, "rowan_removed");
        ValueType keys = new ListType(given.key().type());
        return sql.statement(List.of(Scalar.LONG, new ListType(Scalar.LONG), keys, keys));
    }

    /** The parent, and where the whole set is replaced the rows that come, stay or go, in the order others take them. */
    private void locked() {
        boolean held = step.mode() == LinkMode.APPEND_AND_REMOVE && !manyToMany();
        if (held) {
            sql.raw("rowan_held as (");
            held();
            sql.raw(" for no key update), ");
        }
        sql.raw("rowan_parent as (");
        if (held && ofItself()) {
            sql.raw("select k from rowan_held where k = ").value(step.parent(), relationship.sourceKey());
        } else {
            parent(" for key share");
        }
        sql.raw("), ");
    }

    private void appending() {
        sql.raw("rowan_found as (");
        found();
        sql.raw(")");
        missing();
        add();
    }

    private void removing() {
        sql.raw("rowan_found as (");
        linked();
        sql.raw(")");
        missing();
        remove("rowan_found");
    }

    private void replacing() {
        appending();
        gone();
        remove("rowan_gone");
    }

    private Sql keys(boolean some, String table) {
        ValueType keys = new ListType(given.key().type());
        sql.raw(some ? "(select array_agg(k) from " + table + ")" : "null::" + ColumnTypes.of(keys));
        return sql.raw(ReadCast.cast(keys));
    }

    private boolean manyToMany() {
        return relationship.kind() == RelationshipKind.MANY_TO_MANY;
    }

    /** Whether parents and children are rows of one table, so that their locks have to be taken in one order. */
    private boolean ofItself() {
        return !manyToMany() && relationship.source().equals(relationship.destination());
    }

    /** Whose rows hold the parent's key. */
    private ResourceModel holder() {
        return manyToMany() ? relationship.join().join() : relationship.destination();
    }

    private AttributeModel near() {
        return manyToMany() ? relationship.join().near() : relationship.destinationKey();
    }

    private AttributeModel far() {
        return manyToMany() ? relationship.join().far() : given.key();
    }

    private void parent(String lock) {
        AttributeModel key = relationship.sourceKey();
        sql.raw("select ").column(key).raw(" as k from ").table(relationship.source());
        sql.raw(" where ").column(key).raw(" = ").value(step.parent(), key).raw(lock);
    }

    /** The given destinations that exist, locked against their end, or for the change of their key. */
    private void found() {
        if (step.mode() == LinkMode.APPEND_AND_REMOVE && !manyToMany()) {
            sql.raw("select k from rowan_held where k in (select k from rowan_given)");
        } else {
            destinations(() -> {});
            sql.raw(manyToMany() ? " for key share" : " for no key update");
        }
    }

    private void destinations(Runnable andThose) {
        sql.raw("select t.").column(given.key()).raw(" as k from ").table(relationship.destination());
        sql.raw(" t where t.").column(given.key()).raw(" in (select k from rowan_given");
        andThose.run();
        sql.raw(") order by t.").column(given.key());
    }

    private void held() {
        destinations(() -> {
            sql.raw(" union ");
            related();
            if (ofItself()) {
                sql.raw(" union select ").value(step.parent(), relationship.sourceKey());
            }
        });
    }

    /** What is related and was not given, locked in the order in which others lock it too. */
    private void gone() {
        String notGiven = "not exists (select 1 from rowan_given where rowan_given.k = ";
        if (manyToMany()) {
            sql.raw(", rowan_gone as (");
            related();
            sql.raw(" and " + notGiven).column("t", far()).raw(") order by t.").column(far());
            sql.raw(" for update)");
        } else {
            sql.raw(", rowan_gone as (select k from rowan_held where " + notGiven + "rowan_held.k))");
        }
    }

    /** The given destinations that are related, their links locked. */
    private void linked() {
        related();
        sql.raw(" and t.").column(far()).raw(" in (select k from rowan_given) order by t.");
        sql.column(far()).raw(manyToMany() ? " for update" : " for no key update");
    }

    private void related() {
        sql.raw("select t.").column(far()).raw(" as k from ").table(holder());
        sql.raw(" t where t.").column(near()).raw(" = ").value(step.parent(), near());
    }

    private void missing() {
        sql.raw(", rowan_missing as (select array_agg(n order by n) as ns from rowan_given"
                + " where not exists (select 1 from rowan_found where rowan_found.k = rowan_given.k))");
    }

    private void add() {
        sql.raw(", rowan_added as (");
        if (manyToMany()) {
            insertInto();
            sql.raw("select rowan_parent.k, " + carried("rowan_given.") + " from rowan_parent, rowan_given"
                    + " join rowan_found on rowan_found.k = rowan_given.k, rowan_missing"
                    + " where rowan_missing.ns is null order by rowan_given.n");
            unlessLinked();
            sql.raw(" as k)");
        } else {
            sql.raw("update ").table(holder()).raw(" t set ").column(near());
            sql.raw(" = rowan_parent.k from rowan_parent, rowan_missing where rowan_missing.ns is null and t.");
            sql.column(far()).raw(" in (select k from rowan_found) and t.").column(near());
            sql.raw(" is distinct from rowan_parent.k returning t.")
                    .column(far())
                    .raw(" as k)");
        }
    }

    private void remove(String which) {
        sql.raw(", rowan_removed as (");
        if (manyToMany()) {
            sql.raw("delete from ").table(holder()).raw(" t using rowan_missing");
        } else {
            sql.raw("update ").table(holder()).raw(" t set ").column(near()).raw(" = null from rowan_missing");
        }
        sql.raw(" where rowan_missing.ns is null and t.")
                .column(near())
                .raw(" = ")
                .value(step.parent(), near());
        sql.raw(" and t.").column(far()).raw(" in (select k from " + which + ") returning t.");
        sql.column(far()).raw(" as k)");
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
