package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many related rows there are. Equal when the lambdas return equal conditions. */
final class CountRelated<R, D> implements Expr<R, Long> {
    private final Relationship<R, D, ?> relationship;
    private final @Nullable Function<? super D, ? extends Condition<? super D>> condition;

    CountRelated(
            Relationship<R, D, ?> relationship,
            @Nullable Function<? super D, ? extends Condition<? super D>> condition) {
        this.relationship = relationship;
        this.condition = condition;
    }

    @Override
    public Term resolve(Resolver resolver) {
        RelationshipModel model = resolver.relationship(relationship);
        Condition<? super D> inner = inner();
        return new Term.Count(model, inner == null ? null : inner.resolve(resolver.inside(model)));
    }

    private @Nullable Condition<? super D> inner() {
        return condition == null ? null : condition.apply(relationship.destination());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountRelated<?, ?> that
                && relationship == that.relationship
                && Objects.equals(inner(), that.inner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, inner());
    }

    @Override
    public String toString() {
        return Print.call(relationship, "count", inner());
    }
}
