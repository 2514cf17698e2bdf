package dev.rowan.action;

import dev.rowan.expression.Argument;
import dev.rowan.row.Row;
import java.util.Optional;

/** Who asks, with which arguments: what the code inside an action can know of its call. For the thread that was given it. */
public interface Occasion {
    /**
     * Who asks.
     *
     * @return the row given to {@code rowan.as(row)}, or empty
     */
    Optional<Row<?>> actor();

    /**
     * The value of an argument: as given, else its default.
     *
     * @param argument one that the action takes
     * @param <V> the class of its values
     * @return the value; null where there is none. It is not marked nullable: whether it can be null is the declaration's
     *     to say
     * @throws IllegalArgumentException when the action does not take it
     */
    <V> V argument(Argument<V> argument);

    /**
     * Whether nothing of this call will be kept.
     *
     * @return true inside {@code rowan.preview}
     */
    boolean isPreview();
}
