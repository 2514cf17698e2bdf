package dev.rowan.relationship;

import dev.rowan.expression.Expr;
import dev.rowan.expression.Resolver;
import dev.rowan.expression.form.Form;
import dev.rowan.expression.form.Formed;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.Term;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of the related row. Equal when the lambdas return equal expressions. */
class OfRelated<R, D, V> implements Expr<R, V>, Formed {
    private final ToOne<R, D> relationship;
    private final Function<? super D, ? extends Expr<? super D, V>> expression;

    OfRelated(ToOne<R, D> relationship, Function<? super D, ? extends Expr<? super D, V>> expression) {
        this.relationship = relationship;
        this.expression = expression;
    }

    @Override
    public Term resolve(Resolver resolver) {
        RelationshipModel model = resolver.relationship(relationship);
        return new Term.Via(
                model, resolver.read(this, this::inner).resolve(resolver.inside(model)), resolver.visible(model));
    }

    @Override
    public void form(Form form) {
        form.part(OfRelated.class).of(relationship).of(form.read(this, inner()));
    }

    @Override
    public boolean isSensitive() {
        return inner().isSensitive();
    }

    private Expr<? super D, V> inner() {
        return Returned.of(expression.apply(relationship.destination()), relationship);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OfRelated<?, ?, ?> that
                && relationship == that.relationship
                && inner().equals(that.inner());
    }

    @Override
    public int hashCode() {
        return Objects.hash(relationship, inner());
    }

    @Override
    public String toString() {
        return Print.call(relationship, "at", inner());
    }
}
