package dev.rowan.conformance.harbour;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A join row; the same ship may call at the same port twice. */
public final class Mooring extends Resource<Mooring> {
    /** The one instance. */
    public static final Mooring MOORING = new Mooring();

    /** The key. */
    public final Attribute<Mooring, UUID> id = uuidPrimaryKey();

    /** Which ship. */
    public final Attribute<Mooring, UUID> shipId = uuid().required();

    /** Which port. */
    public final Attribute<Mooring, UUID> portId = uuid().required();

    /** Which ship. */
    public final ToOne<Mooring, Ship> ship = belongsTo(Ship.class);

    /** Which port. */
    public final ToOne<Mooring, Port> port = belongsTo(Port.class);

    /** For how long. */
    public final Attribute<Mooring, Integer> days = integer();

    /** Of the join row. */
    public final Calculation<Mooring, Integer> hours = calculate(days.times(24));

    /** Makes rows. */
    public final Create<Mooring> create = create();

    /** Finds rows. */
    public final Read<Mooring> read = read();
}
