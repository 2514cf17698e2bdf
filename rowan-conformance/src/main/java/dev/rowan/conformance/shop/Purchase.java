package dev.rowan.conformance.shop;

import dev.rowan.changeset.Manage;
import dev.rowan.expression.Argument;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
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

/** The middle of the graph: every kind of relationship begins here. */
public final class Purchase extends Resource<Purchase> {
    /** The one instance. */
    public static final Purchase PURCHASE = new Purchase();

    /** The key. */
    public final Attribute<Purchase, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Purchase> code = string().maxLength(12).required();

    /** May be null. */
    public final Attribute<Purchase, Integer> total = integer().min(1).max(99);

    /** Whose it is, if anybody's. */
    public final Attribute<Purchase, UUID> buyerId = uuid();

    /** A parent that may be missing. */
    public final ToOne<Purchase, Buyer> buyer = belongsTo(Buyer.class).via(buyerId);

    /** Children that cannot stand alone. */
    public final ToMany<Purchase, Item> items = hasMany(Item.class).via(item -> item.purchaseId);

    /** Children that can, with a key of two parts. */
    public final ToMany<Purchase, Seat> seats = hasMany(Seat.class).via(seat -> seat.purchaseId);

    /** At most one child. */
    public final ToOne<Purchase, Receipt> receipt = hasOne(Receipt.class).via(receipt -> receipt.purchaseId);

    /** By join rows that carry something. */
    public final ToMany<Purchase, Label> labels = manyToMany(Label.class, Labelling.class);

    /** No two rows share it. */
    public final Identity<Purchase> uniqueCode = identity(code);

    /** What shall become of the items. */
    public final Argument<?> itemsGiven = listArgument(Map.class);

    /** What shall become of the labels. */
    public final Argument<?> labelsGiven = listArgument(Map.class);

    /** Makes rows. */
    public final Create<Purchase> create = create().argument(itemsGiven)
            .manage(items, Manage.DIRECT_CONTROL, itemsGiven)
            .argument(labelsGiven)
            .manage(labels, Manage.APPEND_AND_REMOVE, labelsGiven);

    /** Finds rows. */
    public final Read<Purchase> read = read();

    /** Changes rows. */
    public final Update<Purchase> update = update().argument(itemsGiven)
            .manage(items, Manage.DIRECT_CONTROL, itemsGiven)
            .argument(labelsGiven)
            .manage(labels, Manage.APPEND_AND_REMOVE, labelsGiven);

    /** Takes rows away. */
    public final Destroy<Purchase> destroy = destroy();
}
