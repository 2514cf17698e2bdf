package dev.rowan.conformance.harbour;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** At most one for each ship. */
public final class Flag extends Resource<Flag> {
    /** The one instance. */
    public static final Flag FLAG = new Flag();

    /** The key. */
    public final Attribute<Flag, UUID> id = uuidPrimaryKey();

    /** Whose flag. */
    public final Attribute<Flag, UUID> shipId = uuid();

    /** Whose flag. */
    public final ToOne<Flag, Ship> ship = belongsTo(Ship.class);

    /** May be null. */
    public final Text<Flag> colour = string();

    /** Makes rows. */
    public final Create<Flag> create = create();

    /** Finds rows. */
    public final Read<Flag> read = read();
}
