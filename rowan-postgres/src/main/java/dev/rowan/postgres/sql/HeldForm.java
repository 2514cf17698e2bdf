package dev.rowan.postgres.sql;

import dev.rowan.model.AttributeModel;
import dev.rowan.store.WriteStep;

/** Links of a has-many: the destinations' rows hold the parent's key. */
record HeldForm(WriteStep.Link step, Given given, Parts parts) implements LinkForm {
    @Override
    public void existing(Sql sql) {
        select(sql);
        sql.raw(" t.").column(given.key());
        sql.raw(" in (select k from " + parts.given() + ") order by 1 for no key update");
    }

    @Override
    public void related(Sql sql) {
        held(sql);
        sql.raw(" in (select k from " + parts.given() + ") order by 1 for no key update");
    }

    @Override
    public void leaving(Sql sql) {
        held(sql);
        given.keys(sql.raw(" <> all(")).raw(") order by 1 for no key update");
    }

    @Override
    public void add(Sql sql) {
        String parent = "(select k from " + parts.parent() + ")";
        sql.raw("update ").table(step.relationship().destination()).raw(" set ").column(holder());
        sql.raw(" = " + parent + " where ").column(given.key());
        sql.raw(" = any(array(select k from " + parts.found() + ")) and ").column(holder());
        sql.raw(" is distinct from " + parent + " and " + parts.whole() + " returning ");
        sql.column(given.key()).raw(" k");
    }

    @Override
    public void remove(Sql sql, String part) {
        sql.raw("update ").table(step.relationship().destination()).raw(" set ").column(holder());
        sql.raw(" = null where ").column(given.key()).raw(" = any(array(select k from " + part + ")) and ");
        sql.column(holder()).raw(" = ").value(step.parent(), holder());
        sql.raw(" and " + parts.whole() + " returning ").column(given.key()).raw(" k");
    }

    private void held(Sql sql) {
        select(sql);
        sql.raw(" t.").column(holder()).raw(" = ").value(step.parent(), holder());
        sql.raw(" and t.").column(given.key());
    }

    private void select(Sql sql) {
        sql.raw("select t.").column(given.key()).raw(" k from ");
        sql.table(step.relationship().destination()).raw(" t where");
    }

    private AttributeModel holder() {
        return step.relationship().destinationKey();
    }
}
