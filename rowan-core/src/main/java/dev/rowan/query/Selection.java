package dev.rowan.query;

/**
 * Something that can be read: a {@link Query}, or one poured {@link Query#into into} records.
 *
 * @param <T> what comes back for each row
 */
public interface Selection<T> {
    /**
     * Which rows.
     *
     * @return the query behind the selection
     */
    Query<?> rows();
}
