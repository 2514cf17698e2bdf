package dev.rowan.resource;

import dev.rowan.action.ActionRules;
import dev.rowan.action.ReadRules;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Sort;
import dev.rowan.model.ActionKind;
import dev.rowan.query.Query;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Declares a read action. Held by a field of the narrower type {@link Read}. Immutable: each method returns another spec.
 *
 * @param <R> the resource
 */
public final class ReadSpec<R extends Resource<R>> extends ActionDeclaration<R> implements Read<R> {
    private final ReadRules reading;

    ReadSpec(R owner) {
        super(owner, ActionKind.READ);
        this.reading = ReadRules.NONE;
    }

    private ReadSpec(ReadSpec<R> from, ActionRules rules, ReadRules reading) {
        super(from, rules);
        this.reading = reading;
    }

    /**
     * What it says beyond its arguments.
     *
     * @return immutable
     */
    public ReadRules reading() {
        return reading;
    }

    /**
     * It is called with an argument.
     *
     * @param argument of this resource
     * @return another spec
     */
    public ReadSpec<R> argument(Argument<?> argument) {
        return new ReadSpec<>(this, rules().argument(argument), reading);
    }

    /**
     * Finds only rows for which a condition is true, beside what was said before. That of the primary read action holds
     * wherever rows of this resource are read: loads, keys, conditions on related rows.
     *
     * @param condition about the rows, and the arguments
     * @return another spec
     */
    public ReadSpec<R> filter(Condition<? super R> condition) {
        return new ReadSpec<>(this, rules(), reading.filter(condition));
    }

    /**
     * The order in which rows come where none is asked for.
     *
     * @param order most important first
     * @return another spec
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final ReadSpec<R> sort(Sort<? super R>... order) {
        return new ReadSpec<>(this, rules(), reading.sort(List.of(order)));
    }

    /**
     * Makes another query of each query that is begun at this action, such as one that loads a relationship too.
     *
     * @param preparation makes the other query
     * @return another spec
     */
    @SuppressWarnings("unchecked") // the queries of an action are of its own resource
    public ReadSpec<R> prepare(UnaryOperator<Query<R>> preparation) {
        UnaryOperator<Query<?>> any = query -> preparation.apply((Query<R>) query);
        return new ReadSpec<>(this, rules(), reading.prepare(any));
    }

    /**
     * How many rows a page holds where none is asked for. At most it holds 1,000, or so many.
     *
     * @param rows from 1
     * @return another spec
     */
    public ReadSpec<R> paginated(int rows) {
        return new ReadSpec<>(this, rules(), reading.pages(rows, null));
    }

    /**
     * How many rows a page holds where none is asked for, and at most.
     *
     * @param rows from 1
     * @param largest a page of more is a problem
     * @return another spec
     */
    public ReadSpec<R> paginated(int rows, int largest) {
        return new ReadSpec<>(this, rules(), reading.pages(rows, largest));
    }

    @Override
    public Query<R> query() {
        return Query.of(resource(), name());
    }
}
