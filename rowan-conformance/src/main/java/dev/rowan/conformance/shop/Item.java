package dev.rowan.conformance.shop;

import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.Map;
import java.util.UUID;

/** A child that goes with its parent, and has children and a parent of its own. */
public final class Item extends Resource<Item> {
    /** The one instance. */
    public static final Item ITEM = new Item();

    /** The key. */
    public final Attribute<Item, UUID> id = uuidPrimaryKey();

    /** Whose it is; must be given. */
    public final Attribute<Item, UUID> purchaseId = uuid().required();

    /** Required. */
    public final Text<Item> sku = string().maxLength(12).required();

    /** Required, with a default. */
    public final Attribute<Item, Integer> quantity =
            integer().min(1).max(99).required().defaultsTo(1);

    /** What it is, if that is known. */
    public final Attribute<Item, UUID> productId = uuid();

    /** Whose it is. */
    public final ToOne<Item, Purchase> purchase =
            belongsTo(Purchase.class).via(purchaseId).onDelete(OnDelete.CASCADE);

    /** What it is. */
    public final ToOne<Item, Product> product = belongsTo(Product.class).via(productId);

    /** Children of the child. */
    public final ToMany<Item, Extra> extras = hasMany(Extra.class).via(extra -> extra.itemId);

    /** No two rows share it. */
    public final Identity<Item> uniqueSku = identity(sku);

    /** What shall become of the extras. */
    public final Argument<?> extrasGiven = listArgument(Map.class);

    /** Makes rows. */
    public final Create<Item> create =
            create().argument(extrasGiven).manage(extras, Manage.DIRECT_CONTROL, extrasGiven);

    /** Finds rows. */
    public final Read<Item> read = read();

    /** Changes rows. */
    public final Update<Item> update =
            update().argument(extrasGiven).manage(extras, Manage.DIRECT_CONTROL, extrasGiven);

    /** Takes rows away. */
    public final Destroy<Item> destroy = destroy();
}
