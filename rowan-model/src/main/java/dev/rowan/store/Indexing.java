package dev.rowan.store;

import dev.rowan.model.ResourceModel;
import java.util.List;

/** A session that can tell which indexes there are. */
public interface Indexing {
    /**
     * The indexes over the rows of a resource, by which rows can be found and ordered.
     *
     * @param resource whose rows
     * @return as they are now; none where there is no table
     * @throws dev.rowan.problem.StoreException when the store cannot be reached or refuses
     */
    List<KeptIndex> indexes(ResourceModel resource);

    /**
     * What makes an index that is not there yet.
     *
     * @param resource whose rows
     * @param keys what it is ordered by, most important first
     * @return words for the store, for a person to give it
     */
    String creating(ResourceModel resource, List<IndexKey> keys);
}
