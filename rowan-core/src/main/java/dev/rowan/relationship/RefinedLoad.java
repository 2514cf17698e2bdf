package dev.rowan.relationship;

import dev.rowan.expression.Field;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.Problem;
import dev.rowan.query.Load;
import dev.rowan.query.Query;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A relationship with a query of its own. Equal when the lambdas return equal queries. */
final class RefinedLoad<R, D> implements Load<R>, Formed {
    private final Relationship<R, D, ?> relationship;
    private final Function<Query<D>, Query<D>> query;

    RefinedLoad(Relationship<R, D, ?> relationship, Function<Query<D>, Query<D>> query) {
        this.relationship = relationship;
        this.query = Objects.requireNonNull(query, "with(null) says nothing; load the relationship itself");
    }

    @Override
    public Field<R, ?> loaded() {
        return relationship;
    }

    @Override
    public Optional<Query<?>> refined() {
        Query<D> all = Query.of(relationship.destination(), "");
        @Nullable Query<D> refined = query.apply(all);
        if (refined == null) {
            String message =
                    "is loaded with no query: the lambda of with(…) returned null; let it return the query that it"
                            + " is given, narrowed or not: with(q -> q.limit(3))";
            throw new InvalidException(List.of(Problem.of(Problem.INVALID, relationship.name(), message)));
        }
        return Optional.of(refined);
    }

    @Override
    public void form(Form form) {
        form.part(RefinedLoad.class)
                .part(relationship)
                .of(form.read(this, refined()).orElseThrow());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RefinedLoad<?, ?> that
                && relationship == that.relationship
                && refined().equals(that.refined());
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, refined());
    }

    @Override
    public String toString() {
        return relationship + " with (" + refined().orElseThrow() + ")";
    }
}
