package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A child of a child, told from its siblings by name. */
public final class Extra extends Resource<Extra> {
    /** The one instance. */
    public static final Extra EXTRA = new Extra();

    /** The key. */
    public final Attribute<Extra, UUID> id = uuidPrimaryKey();

    /** Whose it is; must be given. */
    public final Attribute<Extra, UUID> itemId = uuid().required();

    /** Required. */
    public final Text<Extra> name = string().maxLength(12).required();

    /** May be null. */
    public final Attribute<Extra, Integer> price = integer().min(1).max(99);

    /** Whose it is. */
    public final ToOne<Extra, Item> item = belongsTo(Item.class).via(itemId).onDelete(OnDelete.CASCADE);

    /** No two of one item share a name. */
    public final Identity<Extra> uniqueNameInItem = identity(itemId, name);

    /** Makes rows. */
    public final Create<Extra> create = create();

    /** Finds rows. */
    public final Read<Extra> read = read();

    /** Changes rows. */
    public final Update<Extra> update = update();

    /** Takes rows away. */
    public final Destroy<Extra> destroy = destroy();
}
