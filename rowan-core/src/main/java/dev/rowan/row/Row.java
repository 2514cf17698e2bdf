package dev.rowan.row;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Field;
import java.util.List;

/**
 * One row of a resource, as it was read or written. Immutable. Two rows are equal when they are of the same resource and
 * hold the same values.
 *
 * @param <R> the resource
 */
public interface Row<R> extends Reference<R> {
    /**
     * The value of a field.
     *
     * @param field an attribute, or a relationship or computed field that was loaded
     * @param <V> the class of its values
     * @return the value; null for a null column or a to-one without a row; a list, never null, for a to-many. It is not
     *     marked nullable: whether it can be null is the declaration's to say
     * @throws dev.rowan.problem.NotLoadedException when the query did not load it
     */
    <V> V get(Field<? super R, V> field);

    /**
     * Whether a load with a limit left out related rows, which are then after those that {@link #get} gives. It is known
     * without another statement.
     *
     * @param relationship a to-many that was loaded
     * @return false where all rows after the offset are there
     * @throws dev.rowan.problem.NotLoadedException when the query did not load it, or locked the rows that it loaded
     */
    boolean hasMore(Field<? super R, ? extends List<?>> relationship);

    /**
     * What the join row holds by which this row was reached: through a many-to-many that was loaded, or that a write answers
     * with. The join row is no part of this one: two rows are equal however they were reached.
     *
     * @param attribute of the join resource
     * @param <V> the class of its values
     * @return the value; null for a null column
     * @throws dev.rowan.problem.NotLoadedException when the row was not reached through that join, or when this value of the
     *     join row is not known
     */
    <V> V joined(Attribute<?, V> attribute);

    /**
     * Whether {@link #get} has an answer.
     *
     * @param field an attribute, a relationship or a computed field
     * @return true when it was loaded
     */
    boolean isLoaded(Field<? super R, ?> field);
}
