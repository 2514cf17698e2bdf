package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.model.OnDelete;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A child whose key the user gives, in two parts. */
public final class Seat extends Resource<Seat> {
    /** The one instance. */
    public static final Seat SEAT = new Seat();

    /** One half of the key. */
    public final Attribute<Seat, Integer> rank = integer().min(1).max(99).primaryKey();

    /** The other half. */
    public final Text<Seat> letter = string().maxLength(12).primaryKey();

    /** Whose it is, if anybody's. */
    public final Attribute<Seat, UUID> purchaseId = uuid();

    /** May be null. */
    public final Text<Seat> note = string().maxLength(12);

    /** Whose it is. */
    public final ToOne<Seat, Purchase> purchase =
            belongsTo(Purchase.class).via(purchaseId).onDelete(OnDelete.SET_NULL);

    /** Makes rows. */
    public final Create<Seat> create = create();

    /** Finds rows. */
    public final Read<Seat> read = read();

    /** Changes rows. */
    public final Update<Seat> update = update();

    /** Takes rows away. */
    public final Destroy<Seat> destroy = destroy();
}
