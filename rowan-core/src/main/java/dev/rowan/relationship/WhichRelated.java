package dev.rowan.relationship;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Resolver;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which related rows are spoken of. Equal when the lambdas return equal conditions. */
final class WhichRelated<R, D> {
    /** Makes a term of a relationship and a condition on its rows. */
    interface Asked {
        Term term(RelationshipModel relationship, @Nullable Term condition);
    }

    private final Relationship<R, D, ?> relationship;
    private final @Nullable Function<? super D, ? extends Condition<? super D>> condition;

    WhichRelated(
            Relationship<R, D, ?> relationship,
            @Nullable Function<? super D, ? extends Condition<? super D>> condition) {
        this.relationship = relationship;
        this.condition = condition;
    }

    Term resolve(Resolver resolver, Asked asked) {
        RelationshipModel model = resolver.relationship(relationship);
        Condition<? super D> inner = inner();
        Term visible = resolver.visible(model);
        if (inner == null) {
            return asked.term(model, visible);
        }
        Term wanted = inner.resolve(resolver.inside(model));
        return asked.term(model, visible == null ? wanted : new Term.And(List.of(visible, wanted)));
    }

    String print(String verb) {
        return Print.call(relationship, verb, inner());
    }

    private @Nullable Condition<? super D> inner() {
        return condition == null ? null : condition.apply(relationship.destination());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WhichRelated<?, ?> that
                && relationship == that.relationship
                && Objects.equals(inner(), that.inner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, inner());
    }
}
