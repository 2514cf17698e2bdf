package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A parent that stays as long as somebody refers to it. */
public final class Product extends Resource<Product> {
    /** The one instance. */
    public static final Product PRODUCT = new Product();

    /** The key. */
    public final Attribute<Product, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Product> sku = string().maxLength(12).required();

    /** May be null. */
    public final Text<Product> title = string().maxLength(12);

    /** Rows that may stand without it. */
    public final ToMany<Product, Item> items = hasMany(Item.class).via(item -> item.productId);

    /** No two rows share it. */
    public final Identity<Product> uniqueSku = identity(sku);

    /** Makes rows. */
    public final Create<Product> create = create();

    /** Finds rows. */
    public final Read<Product> read = read();

    /** Changes rows. */
    public final Update<Product> update = update();

    /** Takes rows away. */
    public final Destroy<Product> destroy = destroy();
}
