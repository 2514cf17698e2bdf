package dev.rowan.action;

import dev.rowan.expression.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * The row as it would be, as a custom change or validation sees it. A change sets attributes; either may tell problems.
 *
 * @param <R> the resource
 */
public interface Proposal<R> extends Occasion {
    /**
     * The value that the row would have: proposed, else as it is.
     *
     * @param attribute of this resource
     * @param <V> the class of its values
     * @return the value; null where there is none. It is not marked nullable: whether it can be null is the declaration's
     *     to say
     */
    <V> V value(Attribute<? super R, V> attribute);

    /**
     * Whether this write changes an attribute.
     *
     * @param attribute of this resource
     * @return true for a new row that has a value, and for an update that proposes another than there is
     */
    boolean changes(Attribute<? super R, ?> attribute);

    /**
     * Sets an attribute, for changes only. Trusted; the rules of the attribute itself still hold.
     *
     * @param attribute of this resource
     * @param value its value
     * @param <V> the class of its values
     * @throws IllegalStateException in a validation
     */
    <V> void set(Attribute<? super R, V> attribute, @Nullable V value);

    /**
     * Tells a problem of an attribute.
     *
     * @param attribute of this resource
     * @param message a sentence for a person; without sensitive values
     */
    void problem(Attribute<? super R, ?> attribute, String message);

    /**
     * Tells a problem of the row as a whole.
     *
     * @param message a sentence for a person; without sensitive values
     */
    void problem(String message);
}
