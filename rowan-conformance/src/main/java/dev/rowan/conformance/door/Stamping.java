package dev.rowan.conformance.door;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A join row that exposes nothing. */
public final class Stamping extends Resource<Stamping> {
    /** The one instance. */
    public static final Stamping STAMPING = new Stamping();

    /** One half of the key. */
    public final Attribute<Stamping, UUID> drawerId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Stamping, UUID> stampId = uuid().primaryKey();

    /** Whether nobody sees it; not exposed. */
    public final Attribute<Stamping, Boolean> hidden = bool().required().defaultsTo(false);

    /** On what. */
    public final ToOne<Stamping, Drawer> drawer = belongsTo(Drawer.class).via(drawerId);

    /** Which one. */
    public final ToOne<Stamping, Stamp> stamp = belongsTo(Stamp.class).via(stampId);

    /** Makes rows. */
    public final Create<Stamping> create = create();

    /** Finds what is not hidden. */
    public final Read<Stamping> read = read().filter(hidden.eq(false));

    /** Takes rows away. */
    public final Destroy<Stamping> destroy = destroy();
}
