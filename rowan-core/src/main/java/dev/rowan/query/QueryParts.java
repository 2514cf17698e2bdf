package dev.rowan.query;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Loadable;
import dev.rowan.expression.Sort;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query in the making. Mutable, for one change. */
final class QueryParts<R> {
    private final R resource;
    private final String action;
    Map<Argument<?>, @Nullable Object> arguments;
    Map<String, @Nullable Object> inputs;

    @Nullable Origin origin;

    @Nullable Combined<R> combined;

    @Nullable Condition<? super R> condition;

    List<Expr<? super R, ?>> distinct;
    List<Sort<? super R>> order;

    @Nullable Long most;

    long skipped;
    List<Loadable<? super R>> loads;
    Holding holding;

    QueryParts(Query<R> query) {
        this.resource = query.resource();
        this.action = query.action();
        this.arguments = query.arguments();
        this.inputs = query.inputs();
        this.origin = query.origin();
        this.combined = query.combined();
        this.condition = query.condition();
        this.distinct = query.distinct();
        this.order = query.order();
        this.most = query.most();
        this.skipped = query.skipped();
        this.loads = query.loads();
        this.holding = query.holding();
    }

    Query<R> query() {
        return new Query<>(
                resource, action, arguments, inputs, origin, combined, condition, distinct, order, most, skipped, loads,
                holding);
    }
}
