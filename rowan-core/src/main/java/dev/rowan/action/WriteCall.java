package dev.rowan.action;

import dev.rowan.expression.Attribute;
import org.jspecify.annotations.Nullable;

/**
 * A write, as its hooks see it.
 *
 * @param <R> the resource
 */
public interface WriteCall<R> extends Call {
    /**
     * Where the row stands in what was sent.
     *
     * @return such as {@code lines[2]}; empty for the outermost row
     */
    String path();

    /**
     * Whether this write sets an attribute.
     *
     * @param attribute of this resource
     * @return true when a value is going to be written
     */
    boolean sets(Attribute<? super R, ?> attribute);

    /**
     * What an attribute is set to.
     *
     * @param attribute of this resource
     * @param <V> the class of its values
     * @return what is going to be written, or was; null where nothing is, and where the store works it out
     */
    <V> @Nullable V value(Attribute<? super R, V> attribute);

    /**
     * Sets an attribute. Trusted; the rules of the attribute itself still hold.
     *
     * @param attribute of this resource
     * @param value its value
     * @param <V> the class of its values
     * @throws IllegalStateException after the row was written
     */
    <V> void set(Attribute<? super R, V> attribute, @Nullable V value);
}
