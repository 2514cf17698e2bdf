package dev.rowan.conformance.bulk;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** That a sticker is on a crate. */
public final class Sticking extends Resource<Sticking> {
    /** The one instance. */
    public static final Sticking STICKING = new Sticking();

    /** One half of the key. */
    public final Attribute<Sticking, UUID> crateId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Sticking, UUID> stickerId = uuid().primaryKey();

    /** On what. */
    public final ToOne<Sticking, Crate> crate = belongsTo(Crate.class).via(crateId);

    /** Which sticker. */
    public final ToOne<Sticking, Sticker> sticker = belongsTo(Sticker.class).via(stickerId);

    /** Makes rows. */
    public final Create<Sticking> create = create();

    /** Finds rows. */
    public final Read<Sticking> read = read();

    /** Takes rows away. */
    public final Destroy<Sticking> destroy = destroy();
}
