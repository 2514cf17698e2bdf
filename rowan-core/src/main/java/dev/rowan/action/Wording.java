package dev.rowan.action;

import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Condition;
import dev.rowan.expression.Demand;
import dev.rowan.expression.Expr;
import dev.rowan.expression.Text;
import dev.rowan.expression.Validation;
import dev.rowan.relationship.ToOne;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The factories of validations and changes, for resources to inherit.
 *
 * @param <R> the resource
 */
public abstract class Wording<R> {
    /** For {@code Resource} alone. */
    protected Wording() {}

    /**
     * Each of these must have a value.
     *
     * @param attributes at least one
     * @return a validation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final Validation<R> present(Attribute<R, ?>... attributes) {
        return Validation.of(new Demand.Present(List.of(attributes)));
    }

    /**
     * None of these may have a value.
     *
     * @param attributes at least one
     * @return a validation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final Validation<R> absent(Attribute<R, ?>... attributes) {
        return Validation.of(new Demand.Absent(List.of(attributes)));
    }

    /**
     * It must be one of some values. Null passes.
     *
     * @param attribute what is asked
     * @param values at least one
     * @param <V> the class of its values
     * @return a validation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    protected final <V> Validation<R> oneOf(Attribute<R, V> attribute, V... values) {
        return Validation.of(new Demand.Among(attribute, List.of((Object[]) values)));
    }

    /**
     * It must have so many characters (code points). Null passes.
     *
     * @param text what is measured
     * @param least from 0
     * @param most from the least
     * @return a validation
     */
    protected final Validation<R> length(Text<R> text, int least, int most) {
        return Validation.of(new Demand.Length(text, least, most));
    }

    /**
     * An argument must repeat the value that an attribute is given, such as a new address typed twice.
     *
     * @param argument the second time
     * @param attribute the first time
     * @param <V> the class of their values
     * @return a validation
     */
    protected final <V> Validation<R> confirm(Argument<V> argument, Attribute<R, V> attribute) {
        return Validation.of(new Demand.Confirm(argument, attribute));
    }

    /**
     * The write must change it.
     *
     * @param attribute what is asked
     * @return a validation
     */
    protected final Validation<R> changing(Attribute<R, ?> attribute) {
        return Validation.of(new Demand.Changing(attribute));
    }

    /**
     * A condition must not be false. Its problem stands at the attribute that it speaks of first.
     *
     * @param condition about the row as it would be, and the arguments
     * @return a validation
     */
    protected final Validation<R> check(Condition<? super R> condition) {
        return Validation.of(new Demand.Holds(condition));
    }

    /**
     * What code says. It may be run more than once for a write, and must change nothing.
     *
     * @param code tells its proposal the problems
     * @return a validation
     */
    protected final Validation<R> custom(Consumer<? super Proposal<R>> code) {
        return Validation.of(new Demand.Custom(code));
    }

    /**
     * Sets an attribute.
     *
     * @param attribute what is set
     * @param value its value
     * @param <V> the class of its values
     * @return a change
     */
    protected final <V> Change<R> set(Attribute<R, V> attribute, @Nullable V value) {
        return Change.of(new Effect.Assign(attribute, value));
    }

    /**
     * Sets an attribute to what an expression says of the row as it was, such as {@code count.plus(1)}: the store works it
     * out while it writes, so that no other write is lost.
     *
     * @param attribute what is set
     * @param value about the row as it was, and the arguments
     * @param <V> the class of its values
     * @return a change
     */
    protected final <V> Change<R> set(Attribute<R, V> attribute, Expr<? super R, V> value) {
        return Change.of(new Effect.Compute(attribute, value));
    }

    /**
     * Sets an attribute that would be null otherwise.
     *
     * @param attribute what is set
     * @param value its value
     * @param <V> the class of its values
     * @return a change
     */
    protected final <V> Change<R> setIfAbsent(Attribute<R, V> attribute, V value) {
        return Change.of(new Effect.AssignIfAbsent(attribute, value));
    }

    /**
     * Adds to a number, in the store: no other write is lost. Null stays null.
     *
     * @param attribute a number
     * @param by may be negative
     * @param <V> the class of its values
     * @return a change
     */
    protected final <V> Change<R> increment(Attribute<R, V> attribute, V by) {
        return set(attribute, attribute.plus(by));
    }

    /**
     * Relates the actor; without one it is a problem.
     *
     * @param relationship a belongs-to that leads to the actor's resource
     * @return a change
     */
    protected final Change<R> relateActor(ToOne<R, ?> relationship) {
        return Change.of(new Effect.RelateActor(relationship));
    }

    /**
     * What code does. It may be run more than once for a write, and must change nothing but its proposal.
     *
     * @param code sets attributes of its proposal
     * @return a change
     */
    protected final Change<R> change(Consumer<? super Proposal<R>> code) {
        return Change.of(new Effect.Custom(code));
    }
}
