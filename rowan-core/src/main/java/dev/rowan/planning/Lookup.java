package dev.rowan.planning;

import dev.rowan.model.IdentityModel;
import dev.rowan.store.ReadPlan;
import dev.rowan.type.MatchKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the rows that inputs name by one identity.
 *
 * @param identity the identity
 * @param plan reads the identity's values and then the primary key
 * @param wanted the inputs' indexes by the values that they name
 */
public record Lookup(IdentityModel identity, ReadPlan plan, Map<List<Object>, List<Integer>> wanted) {
    /**
     * Values in a form in which they can be compared.
     *
     * @param values of the identity's attributes, in order
     * @return equal when they name the same row
     */
    public List<Object> match(List<Object> values) {
        return IntStream.range(0, identity.attributes().size())
                .mapToObj(i -> MatchKey.of(identity.attributes().get(i).type(), values.get(i)))
                .toList();
    }
}
