package dev.rowan.shape;

import dev.rowan.model.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the tuples of one level become results.
 *
 * @param <T> the results
 */
public interface Pattern<T> {
    /**
     * What is to be read of each row.
     *
     * @return the values of a tuple, in order
     */
    List<Term> outputs();

    /**
     * What is to be read beside each row.
     *
     * @return one for each relationship
     */
    List<Nested> nested();

    /**
     * Makes a result.
     *
     * @param tuple holds the outputs
     * @param from the index of the first output in it
     * @param related for each nested relationship: a list of results, or one result or null for a to-one
     * @return the result
     */
    T make(@Nullable Object[] tuple, int from, @Nullable Object[] related);

    /**
     * The same, for tuples among which one row can come again and again: what it holds is made once.
     *
     * @return a pattern for one read; itself where nothing comes again
     */
    default Pattern<T> sharing() {
        return this;
    }
}
