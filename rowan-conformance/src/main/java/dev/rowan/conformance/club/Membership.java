package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;

/** A join row with a key of two attributes and a payload that need not be given. */
public final class Membership extends Resource<Membership> {
    /** The one instance. */
    public static final Membership MEMBERSHIP = new Membership();

    /** One half of the key. */
    public final Attribute<Membership, UUID> memberId = uuid().primaryKey();

    /** The other half. */
    public final Attribute<Membership, UUID> teamId = uuid().primaryKey();

    /** Whose it is. */
    public final ToOne<Membership, Member> member = belongsTo(Member.class).via(memberId);

    /** Which team's it is. */
    public final ToOne<Membership, Team> team = belongsTo(Team.class).via(teamId);

    /** A name that the team has too. */
    public final Text<Membership> role =
            string().maxLength(20).required().defaultsTo("player").exposed();

    /** A name that the team has not. */
    public final Attribute<Membership, Integer> shirt = integer().min(1);

    /** When the two came together. */
    public final Attribute<Membership, Instant> joinedAt = createdAt();

    /** Exactly the primary key once more. */
    public final Identity<Membership> uniqueMemberTeam = identity(memberId, teamId);

    /** Makes memberships. */
    public final Create<Membership> create = create();

    /** Finds memberships. */
    public final Read<Membership> read = read();

    /** Changes memberships. */
    public final Update<Membership> update = update();

    /** Takes memberships away. */
    public final Destroy<Membership> destroy = destroy();
}
