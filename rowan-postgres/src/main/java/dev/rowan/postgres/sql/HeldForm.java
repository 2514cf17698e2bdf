package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.LinkMode;
import dev.rowan.store.WriteStep;

/** Links of a has-many: the destinations' rows hold the parent's key. */
record HeldForm(WriteStep.Link step, Given given, Parts parts) implements LinkForm {
    /** Who replaces takes all locks in one order first, or two that exchange rows would wait for each other. */
    @Override
    public void first(Sql sql) {
        boolean itself = ofItself(step, given);
        if (replaces()) {
            sql.raw(parts.held() + " as (");
            select(sql);
            sql.raw(" t.").column(given.key()).raw(" in (select k from " + parts.given() + " union ");
            held(sql);
            if (itself) {
                sql.raw(" union select ").value(step.parent(), given.key());
            }
            sql.raw(") order by 1 for no key update), ");
        }
        sql.raw(parts.parent() + " as (");
        if (replaces() && itself) {
            sql.raw("select k from " + parts.held() + " where k = ").value(step.parent(), given.key());
            sql.raw(")");
        } else {
            LinkSql.parent(sql, step).raw(" for key share)");
        }
    }

    /** Whether parent and children are rows of one table, known by the same key. */
    static boolean ofItself(WriteStep.Link step, Given given) {
        return step.relationship().source().equals(step.relationship().destination())
                && step.relationship().sourceKey().equals(given.key());
    }

    @Override
    public void existing(Sql sql) {
        if (replaces()) {
            sql.raw("select k from " + parts.held() + " where k in (select k from " + parts.given() + ")");
        } else {
            select(sql);
            sql.raw(" t.").column(given.key());
            sql.raw(" in (select k from " + parts.given() + ") order by 1 for no key update");
        }
    }

    @Override
    public void related(Sql sql) {
        held(sql);
        sql.raw(" and t.").column(given.key());
        sql.raw(" in (select k from " + parts.given() + ") order by 1 for no key update");
    }

    @Override
    public void leaving(Sql sql) {
        sql.raw("select k from " + parts.held() + " where k not in (select k from " + parts.given() + ")");
    }

    @Override
    public void add(Sql sql) {
        String parent = "(select k from " + parts.parent() + ")";
        set(sql).raw(" = " + parent);
        touch(sql).raw(" where ").column(given.key());
        sql.raw(" = any(array(select k from " + parts.found() + ")) and ").column(holder());
        sql.raw(" is distinct from " + parent + " and " + parts.whole() + " returning ");
        sql.column(given.key()).raw(" k");
    }

    @Override
    public void remove(Sql sql, String part) {
        touch(set(sql).raw(" = null"))
                .raw(" where ")
                .column(given.key())
                .raw(" = any(array(select k from " + part + ")) and ");
        sql.column(holder()).raw(" = ").value(step.parent(), holder());
        sql.raw(" and " + parts.whole() + " returning ").column(given.key()).raw(" k");
    }

    private Sql set(Sql sql) {
        return sql.raw("update ")
                .table(step.relationship().destination())
                .raw(step.touched().isEmpty() ? " set " : " t set ")
                .column(holder());
    }

    private Sql touch(Sql sql) {
        if (!step.touched().isEmpty()) {
            WriteSql.computed(sql.raw(", "), new TermSql(sql), step.touched(), "t");
        }
        return sql;
    }

    private void held(Sql sql) {
        select(sql);
        sql.raw(" t.").column(holder()).raw(" = ").value(step.parent(), holder());
    }

    private boolean replaces() {
        return step.mode() == LinkMode.APPEND_AND_REMOVE;
    }

    private void select(Sql sql) {
        sql.raw("select t.").column(given.key()).raw(" k from ");
        sql.table(step.relationship().destination()).raw(" t where");
    }

    private AttributeModel holder() {
        return step.relationship().destinationKey();
    }
}
