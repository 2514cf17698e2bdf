package dev.rowan.conformance.loading;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** How a part fits into a whole: a join row with a payload, whose sides are of one resource. */
public final class Fitting extends Resource<Fitting> {
    /** The one instance. */
    public static final Fitting FITTING = new Fitting();

    /** The whole's key. */
    public final Attribute<Fitting, UUID> wholeId = uuid().primaryKey();

    /** The part's key. */
    public final Attribute<Fitting, UUID> partId = uuid().primaryKey();

    /** What is made. */
    public final ToOne<Fitting, Piece> whole = belongsTo(Piece.class).via(wholeId);

    /** Of what. */
    public final ToOne<Fitting, Piece> part = belongsTo(Piece.class).via(partId);

    /** Of how many of it. */
    public final Attribute<Fitting, Integer> amount = integer().required().defaultsTo(1);

    /** Makes fittings. */
    public final Create<Fitting> create = create();

    /** Finds fittings. */
    public final Read<Fitting> read = read();

    /** Takes fittings away. */
    public final Destroy<Fitting> destroy = destroy();
}
