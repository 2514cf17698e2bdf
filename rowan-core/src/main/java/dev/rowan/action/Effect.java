package dev.rowan.action;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Expr;
import dev.rowan.relationship.ToOne;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a change does to the row that is written. */
public sealed interface Effect {
    /**
     * Sets an attribute.
     *
     * @param attribute what is set
     * @param value its value
     */
    record Assign(Attribute<?, ?> attribute, @Nullable Object value) implements Effect {}

    /**
     * Sets an attribute that nobody gave a value and that has none.
     *
     * @param attribute what is set
     * @param value its value
     */
    record AssignIfAbsent(Attribute<?, ?> attribute, Object value) implements Effect {}

    /**
     * Sets an attribute to what the store works out from the row as it was.
     *
     * @param attribute what is set
     * @param value speaks of the row as it was
     */
    record Compute(Attribute<?, ?> attribute, Expr<?, ?> value) implements Effect {}

    /**
     * Relates the actor.
     *
     * @param relationship a belongs-to that leads to the actor's resource
     */
    record RelateActor(ToOne<?, ?> relationship) implements Effect {}

    /**
     * What the user's code does.
     *
     * @param code takes a proposal, and sets its attributes
     */
    record Custom(Consumer<?> code) implements Effect {}
}
