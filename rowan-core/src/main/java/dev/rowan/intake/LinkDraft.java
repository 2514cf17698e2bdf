package dev.rowan.intake;

import dev.rowan.model.AttributeModel;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.RelationshipModel;
import dev.rowan.row.Reference;
import dev.rowan.store.LinkMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to be managed, with everything resolved, cast and checked.
 *
 * @param relationship a many-to-many or has-many
 * @param mode what becomes of the rows
 * @param inputs one for each input, in order
 * @param name where the inputs were given, for the paths of problems
 */
public record LinkDraft(RelationshipModel relationship, LinkMode mode, List<Input> inputs, String name) {
    /**
     * One input.
     *
     * @param index its place in the list that was given
     * @param named how it names its destination
     * @param given what was given beside the name, as it was given
     * @param payload what it carries beside the two keys, defaults included; empty where nothing is appended
     */
    public record Input(
            int index,
            Named named,
            Map<String, @Nullable Object> given,
            Map<AttributeModel, @Nullable Object> payload) {}

    /** How an input names its destination. */
    public sealed interface Named {}

    /**
     * By its key.
     *
     * @param key the canonical value of the destination's primary key
     * @param reference the row or key that was given; null for a bare value
     */
    public record ByKey(Object key, @Nullable Reference<?> reference) implements Named {}

    /**
     * By the values of an identity, which have to be looked up.
     *
     * @param identity an identity of the destination
     * @param values canonical values in the identity's order
     */
    public record ByIdentity(IdentityModel identity, List<Object> values) implements Named {}

    /**
     * The path of an input.
     *
     * @param index which of the inputs that could be read
     * @return such as {@code groups[1]}
     */
    public String path(int index) {
        return name + "[" + inputs.get(index).index() + "]";
    }
}
