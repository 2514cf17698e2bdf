package dev.rowan.conformance.harbour;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Calculation;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A join row; the same ship may call at the same port twice. */
public final class Call extends Resource<Call> {
    /** The one instance. */
    public static final Call CALL = new Call();

    /** The key. */
    public final Attribute<Call, UUID> id = uuidPrimaryKey();

    /** Which ship. */
    public final Attribute<Call, UUID> shipId = uuid().required();

    /** Which port. */
    public final Attribute<Call, UUID> portId = uuid().required();

    /** Which ship. */
    public final ToOne<Call, Ship> ship = belongsTo(Ship.class);

    /** Which port. */
    public final ToOne<Call, Port> port = belongsTo(Port.class);

    /** For how long. */
    public final Attribute<Call, Integer> days = integer();

    /** Of the join row. */
    public final Calculation<Call, Integer> hours = calculate(days.times(24));

    /** Makes rows. */
    public final Create<Call> create = create();

    /** Finds rows. */
    public final Read<Call> read = read();
}
