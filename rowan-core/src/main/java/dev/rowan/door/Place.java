package dev.rowan.door;

import dev.rowan.expression.Condition;
import dev.rowan.expression.Expr;
import dev.rowan.expression.TextExpr;
import dev.rowan.model.RelationshipModel;
import dev.rowan.relationship.Relationship;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import org.jspecify.annotations.Nullable;

/**
 * Where in a path of to-one relationships something is said, and how it is said of the row at the path's beginning.
 *
 * @param names what may be named here
 * @param outer the place before; null at the beginning
 * @param step the relationship from there to here; null at the beginning
 */
record Place(Exposed names, @Nullable Place outer, @Nullable ToOne<Object, Object> step) {
    static Place at(Exposed names) {
        return new Place(names, null, null);
    }

    /** The one row that a relationship leads to. */
    @SuppressWarnings("unchecked") // nobody here names the resources
    Place into(RelationshipModel relationship) {
        return new Place(names.beyond(relationship), this, (ToOne<Object, Object>) names.token(relationship));
    }

    Relationship<Object, Object, ?> token(RelationshipModel relationship) {
        return names.token(relationship);
    }

    @SuppressWarnings("unchecked") // likewise
    static ToMany<Object, Object> many(Relationship<Object, Object, ?> token) {
        return (ToMany<Object, Object>) token;
    }

    Expr<Object, Object> lifted(Expr<Object, Object> value) {
        if (outer == null || step == null) {
            return value;
        }
        return outer.lifted(through(step, value));
    }

    Condition<Object> told(Condition<Object> condition) {
        return outer == null || step == null ? condition : outer.told(step.any(row -> condition));
    }

    /** A text stays one. */
    @SuppressWarnings("unchecked") // a text is a value like others
    private static Expr<Object, Object> through(ToOne<Object, Object> step, Expr<Object, Object> value) {
        return (Object) value instanceof TextExpr<?> text
                ? (Expr<Object, Object>) (Object) step.text(row -> (TextExpr<Object>) text)
                : step.at(row -> value);
    }
}
