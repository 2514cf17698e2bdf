package dev.rowan.intake.own;

import dev.rowan.changeset.Managed;
import dev.rowan.model.ActionModel;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.ResourceModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row to be drafted.
 *
 * @param resource whose row
 * @param action the action: a create, update or destroy
 * @param path where the row stands in what was sent, such as {@code lines[2]}; empty for the outermost
 * @param said what was said of it
 * @param slots attributes that the engine fills later, such as the parent's key: not required, not given defaults, not
 *     accepted from input
 * @param known what is known of the row as it is, canonical; what is not known is left out; empty for a create
 * @param managed what the call manages along; the key that a belongs-to among it may fill is not required yet
 * @param asker for whom
 */
public record OwnOrder(
        ResourceModel resource,
        ActionModel action,
        String path,
        OwnSaid said,
        Set<AttributeModel> slots,
        Map<AttributeModel, @Nullable Object> known,
        List<Managed> managed,
        Asker asker) {
    /**
     * The outermost row of a write, of which nothing is known and nothing filled later.
     *
     * @param resource whose row
     * @param action the action
     * @param said what was said of it
     * @param asker for whom
     * @return the order
     */
    public static OwnOrder of(ResourceModel resource, ActionModel action, OwnSaid said, Asker asker) {
        return new OwnOrder(resource, action, "", said, Set.of(), Map.of(), List.of(), asker);
    }

    /**
     * The same, further inside.
     *
     * @param inside where the row stands in what was sent
     * @return another order
     */
    public OwnOrder at(String inside) {
        return new OwnOrder(resource, action, inside, said, slots, known, managed, asker);
    }

    /**
     * The same, with attributes that the engine fills later.
     *
     * @param filled the attributes
     * @return another order
     */
    public OwnOrder filling(Set<AttributeModel> filled) {
        return new OwnOrder(resource, action, path, said, filled, known, managed, asker);
    }

    /**
     * The same, with relationships that are managed along.
     *
     * @param along those of the call, beside those of the action
     * @return another order
     */
    public OwnOrder managing(List<Managed> along) {
        return new OwnOrder(resource, action, path, said, slots, known, along, asker);
    }

    /**
     * The same, with what is known of the row as it is.
     *
     * @param row canonical values
     * @return another order
     */
    public OwnOrder knowing(Map<AttributeModel, @Nullable Object> row) {
        return new OwnOrder(resource, action, path, said, slots, row, managed, asker);
    }
}
