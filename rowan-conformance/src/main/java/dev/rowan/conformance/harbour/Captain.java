package dev.rowan.conformance.harbour;

import dev.rowan.expression.Aggregate;
import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Has many ships, and what is over two steps. */
public final class Captain extends Resource<Captain> {
    /** The one instance. */
    public static final Captain CAPTAIN = new Captain();

    /** The key. */
    public final Attribute<Captain, UUID> id = uuidPrimaryKey();

    /** Required. */
    public final Text<Captain> name = string().required();

    /** Kept out of messages. */
    public final Text<Captain> licence = string().sensitive();

    /** Those that the captain commands. */
    public final ToMany<Captain, Ship> ships = hasMany(Ship.class);

    /** Over a path. */
    public final Aggregate<Captain, Long> voyageCount = count(ships.to(s -> s.voyages));

    /** Over a path of a has-many and a many-to-many. */
    public final Aggregate<Captain, List<String>> portNames =
            list(ships.to(s -> s.ports), p -> p.name).distinct();

    /** Over a computed field of the other resource. */
    public final Aggregate<Captain, BigDecimal> freight = sum(ships, s -> s.freight);

    /** Over a path that is narrowed on the way. */
    public final Aggregate<Captain, Long> fastVoyages =
            count(ships.where(s -> s.knots.ge(20)).to(s -> s.voyages)).where(v -> v.urgent.eq(true));

    /** Makes rows. */
    public final Create<Captain> create = create();

    /** Finds rows. */
    public final Read<Captain> read = read();
}
