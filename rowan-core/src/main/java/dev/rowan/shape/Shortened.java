package dev.rowan.shape;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Related rows of which a load left out those after its limit, or may have done so. Equal to any list of the same rows.
 *
 * @param <T> the rows
 */
public final class Shortened<T> extends AbstractList<T> implements RandomAccess {
    /** What is known of the rows after the limit. */
    public enum Rest {
        /** There are none. */
        NONE,
        /** There are some. */
        SOME,
        /** Nobody looked, since that would have locked one of them. */
        UNKNOWN
    }

    private final List<T> rows;
    private final Rest rest;

    private Shortened(List<T> rows, Rest rest) {
        this.rows = rows;
        this.rest = rest;
    }

    /**
     * Some rows, and what is known of those after them.
     *
     * @param rows copied
     * @param rest what is known
     * @param <T> the rows
     * @return unmodifiable; the plain list where there are no others
     */
    public static <T> List<T> of(List<T> rows, Rest rest) {
        return rest == Rest.NONE ? List.copyOf(rows) : new Shortened<>(List.copyOf(rows), rest);
    }

    /**
     * What is known of the rows after those of a list.
     *
     * @param rows any list
     * @return none for lists that were not shortened
     */
    public static Rest rest(Object rows) {
        return rows instanceof Shortened<?> some ? some.rest : Rest.NONE;
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
