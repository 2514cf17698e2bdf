package dev.rowan.query;

import dev.rowan.expression.form.Form;

/** Tells the form of a query. */
final class QueryForm {
    private QueryForm() {}

    /** What is asked for seldom is not told: then the whole is read like one that never comes again. */
    static void tell(Query<?> query, Form form) {
        boolean plain = query.arguments().isEmpty()
                && query.inputs().isEmpty()
                && query.origin() == null
                && query.combined() == null
                && query.distinct().isEmpty()
                && query.holding().equals(Holding.NONE);
        if (!plain) {
            form.open();
            return;
        }
        form.part(query.resource()).part(query.action()).part(query.most()).part(query.skipped());
        if (query.condition() == null) {
            form.part(null);
        } else {
            form.of(query.condition());
        }
        form.each(query.order()).each(query.loads());
    }
}
