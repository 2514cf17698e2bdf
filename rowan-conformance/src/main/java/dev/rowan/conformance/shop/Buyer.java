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

/** A parent with two identities. */
public final class Buyer extends Resource<Buyer> {
    /** The one instance. */
    public static final Buyer BUYER = new Buyer();

    /** The key. */
    public final Attribute<Buyer, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Buyer> name = string().maxLength(12).required();

    /** May be null. */
    public final Text<Buyer> email = string().maxLength(12);

    /** Rows that may stand without it. */
    public final ToMany<Buyer, Purchase> purchases = hasMany(Purchase.class).via(purchase -> purchase.buyerId);

    /** No two rows share it. */
    public final Identity<Buyer> uniqueName = identity(name);

    /** A null is shared with nobody. */
    public final Identity<Buyer> uniqueEmail = identity(email);

    /** Makes rows. */
    public final Create<Buyer> create = create();

    /** Finds rows. */
    public final Read<Buyer> read = read();

    /** Changes rows. */
    public final Update<Buyer> update = update();

    /** Takes rows away. */
    public final Destroy<Buyer> destroy = destroy();
}
