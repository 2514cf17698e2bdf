package dev.rowan.resource.storage;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Sort;
import dev.rowan.problem.Place;
import dev.rowan.resource.computed.Computing;
import dev.rowan.resource.field.Places;
import java.util.Arrays;
import java.util.List;

/**
 * The factories of what a table has besides columns, for resources to inherit.
 *
 * @param <R> the resource
 */
public abstract class Storing<R> extends Computing<R> {
    /** For {@code Resource} alone. */
    protected Storing() {}

    /**
     * Rows are found, and read in order, by these. The database keeps the index; no meaning depends on it.
     *
     * @param keys such as {@code name.asc(), createdAt.desc()}, most important first; each of the row alone
     * @return a spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final IndexSpec<R> index(Sort<R>... keys) {
        return new IndexSpec<>(this, here(), List.of(keys));
    }

    /**
     * Rows are found by these, and read in ascending order.
     *
     * @param keys attributes, or expressions over the row alone, most important first
     * @return a spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final IndexSpec<R> index(Expr<R, ?>... keys) {
        return new IndexSpec<>(
                this, here(), Arrays.stream(keys).<Sort<R>>map(Expr::asc).toList());
    }

    /**
     * Every row keeps this, whoever writes it: actions, the database's own tools, other programs. A row of which it cannot be
     * said, since something is null, keeps it.
     *
     * @param condition of the row alone
     * @return a spec
     */
    protected final RuleSpec<R> rule(Condition<? super R> condition) {
        return new RuleSpec<>(this, here(), condition);
    }

    private Place here() {
        return Places.here(getClass(), Storing.class);
    }
}
