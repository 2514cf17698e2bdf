package dev.rowan.postgres.sql;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Through;
import dev.rowan.store.WriteStep;

/** Links of a many-to-many: rows of a join table. */
record JoinForm(WriteStep.Link step, Given given, Parts parts) implements LinkForm {
    @Override
    public void first(Sql sql) {
        LinkSql.parent(sql.raw(parts.parent() + " as ("), step).raw(" for key share)");
    }

    @Override
    public void existing(Sql sql) {
        RelationshipModel relationship = step.relationship();
        sql.raw("select t.").column(relationship.destinationKey()).raw(" k from ");
        sql.table(relationship.destination()).raw(" t where t.").column(relationship.destinationKey());
        sql.raw(" in (select k from " + parts.given() + ") order by 1 for key share");
    }

    @Override
    public void related(Sql sql) {
        links(sql);
        sql.raw(" in (select k from " + parts.given() + ") order by 1 for update");
    }

    @Override
    public void leaving(Sql sql) {
        links(sql);
        given.keys(sql.raw(" <> all(")).raw(") order by 1 for update");
    }

    @Override
    public void add(Sql sql) {
        sql.raw("insert into ").table(join().join()).raw(" (");
        columns(sql);
        sql.raw(") select " + parts.parent() + ".k, " + parts.found() + ".k");
        given.cells(sql, parts.given());
        sql.raw(" from " + parts.parent() + " cross join " + parts.found());
        if (!step.columns().isEmpty()) {
            sql.raw(" join " + parts.given() + " on " + parts.given() + ".k = " + parts.found() + ".k");
        }
        sql.raw(" where " + parts.whole());
        once(sql, " and ", parts.found());
        sql.raw(" order by 2");
        ignoring(sql);
    }

    @Override
    public void remove(Sql sql, String part) {
        removed(sql, part);
        returning(sql.raw(" and " + parts.whole()));
    }

    /** Unrelates what the named part holds, whatever else there is. */
    void removed(Sql sql, String part) {
        sql.raw("delete from ").table(join().join()).raw(" where ").column(join().near());
        sql.raw(" = ").value(step.parent(), join().near()).raw(" and ").column(join().far());
        sql.raw(" = any(array(select k from " + part + "))");
    }

    /** Relates all that is given and not related; returns their {@code k}s. What is missing is refused by a foreign key. */
    void bare(Sql sql) {
        sql.raw("insert into ").table(join().join()).raw(" (");
        columns(sql);
        sql.raw(") select ").value(step.parent(), join().near()).raw(", given.k");
        given.cells(sql, "given");
        sql.raw(" from unnest(");
        given.arrays(sql);
        sql.raw(") given(" + given.names() + ")");
        once(sql, " where ", "given");
        ignoring(sql);
    }

    /** The join table's columns: both keys, then the payload. */
    private void columns(Sql sql) {
        sql.column(join().near()).raw(", ").column(join().far());
        step.columns().forEach(column -> sql.raw(", ").column(column));
    }

    /** Without a unique key over both columns the server cannot tell a conflict, so the link is looked for. */
    private void once(Sql sql, String word, String part) {
        if (!join().unique()) {
            sql.raw(word + "not exists (select 1 from ").table(join().join()).raw(" t where t.");
            sql.column(join().near()).raw(" = ").value(step.parent(), join().near());
            sql.raw(" and t.").column(join().far()).raw(" = " + part + ".k)");
        }
    }

    private void ignoring(Sql sql) {
        if (join().unique()) {
            sql.raw(" on conflict (")
                    .column(join().near())
                    .raw(", ")
                    .column(join().far())
                    .raw(") do nothing");
        }
        returning(sql);
    }

    void returning(Sql sql) {
        sql.raw(" returning ").column(join().far()).raw(" k");
    }

    private void links(Sql sql) {
        sql.raw("select t.").column(join().far()).raw(" k from ").table(join().join());
        sql.raw(" t where t.").column(join().near()).raw(" = ").value(step.parent(), join().near());
        sql.raw(" and t.").column(join().far());
    }

    private Through join() {
        return step.relationship().join();
    }
}
