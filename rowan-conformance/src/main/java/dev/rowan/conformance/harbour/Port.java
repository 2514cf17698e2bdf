package dev.rowan.conformance.harbour;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** The other side of a many-to-many. */
public final class Port extends Resource<Port> {
    /** The one instance. */
    public static final Port PORT = new Port();

    /** The key. */
    public final Attribute<Port, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Port> name = string().required();

    /** The other way. */
    public final ToMany<Port, Ship> ships = manyToMany(Ship.class, Mooring.class);

    /** Of computed fields. */
    public final Aggregate<Port, Long> points = sum(ships, s -> s.points);

    /** Makes rows. */
    public final Create<Port> create = create();

    /** Finds rows. */
    public final Read<Port> read = read();
}
