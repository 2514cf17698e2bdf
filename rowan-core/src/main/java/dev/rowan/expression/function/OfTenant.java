package dev.rowan.expression.function;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.Term;
import dev.rowan.type.ValueType;

/** What tells the tenant apart for which is asked. */
record OfTenant<V>(ValueType type) implements Expr<Object, V> {
    @Override
    public Term resolve(Resolver resolver) {
        return resolver.tenant(type);
    }

    @Override
    public String toString() {
        return "tenant()";
    }
}
