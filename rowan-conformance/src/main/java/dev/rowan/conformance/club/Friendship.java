package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A join row without payload, whose sides are of one resource. */
public final class Friendship extends Resource<Friendship> {
    /** The one instance. */
    public static final Friendship FRIENDSHIP = new Friendship();

    /** Who likes. */
    public final Attribute<Friendship, UUID> fromId = uuid().primaryKey();

    /** Who is liked. */
    public final Attribute<Friendship, UUID> toId = uuid().primaryKey();

    /** Who likes. */
    public final ToOne<Friendship, Member> from = belongsTo(Member.class).via(fromId);

    /** Who is liked. */
    public final ToOne<Friendship, Member> to = belongsTo(Member.class).via(toId);

    /** Makes friendships. */
    public final Create<Friendship> create = create();

    /** Finds friendships. */
    public final Read<Friendship> read = read();

    /** Takes friendships away. */
    public final Destroy<Friendship> destroy = destroy();
}
