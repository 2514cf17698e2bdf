package dev.rowan.conformance.club;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** The other side of a many-to-many, in another domain. */
public final class Team extends Resource<Team> {
    /** The one instance. */
    public static final Team TEAM = new Team();

    /** The key. */
    public final Attribute<Team, UUID> id = uuidPrimaryKey();

    /** Required; no two teams share it within a season. */
    public final Text<Team> name = string().required().exposed();

    /** A null is shared with nobody. */
    public final Attribute<Team, Integer> season = integer();

    /** A name that the join row has too. */
    public final Text<Team> role = string();

    /** The same join from the other side. */
    public final ToMany<Team, Member> members = manyToMany(Member.class, Membership.class);

    /** An identity over two attributes. */
    public final Identity<Team> uniqueNameInSeason = identity(name, season);

    /** Makes teams. */
    public final Create<Team> create = create();

    /** Finds teams. */
    public final Read<Team> read = read();

    /** Changes teams. */
    public final Update<Team> update = update();

    /** Takes teams away. */
    public final Destroy<Team> destroy = destroy();
}
