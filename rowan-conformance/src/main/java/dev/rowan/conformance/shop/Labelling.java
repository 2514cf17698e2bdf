package dev.rowan.conformance.shop;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** A join row that carries something. */
public final class Labelling extends Resource<Labelling> {
    /** The one instance. */
    public static final Labelling LABELLING = new Labelling();

    /** One half of the key. */
    public final Attribute<Labelling, UUID> purchaseId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Labelling, UUID> labelId = uuid().primaryKey();

    /** What is labelled. */
    public final ToOne<Labelling, Purchase> purchase = belongsTo(Purchase.class).via(purchaseId);

    /** By which label. */
    public final ToOne<Labelling, Label> label = belongsTo(Label.class).via(labelId);

    /** Required, with a default. */
    public final Text<Labelling> role = string().maxLength(12).required().defaultsTo("plain");

    /** May be null. */
    public final Attribute<Labelling, Integer> weight = integer().min(1).max(99);

    /** Makes rows. */
    public final Create<Labelling> create = create();

    /** Finds rows. */
    public final Read<Labelling> read = read();

    /** Changes rows. */
    public final Update<Labelling> update = update();

    /** Takes rows away. */
    public final Destroy<Labelling> destroy = destroy();
}
