package dev.rowan.benchmarks.contender.rowan;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** That a user belongs to a group. */
public final class Membership extends Resource<Membership> {
    public static final Membership USER_GROUP = new Membership();

    public final Attribute<Membership, UUID> userId = uuid().primaryKey();
    public final Attribute<Membership, UUID> groupId = uuid().primaryKey();
    public final ToOne<Membership, Person> user = belongsTo(Person.class).via(userId);
    public final ToOne<Membership, Team> group = belongsTo(Team.class).via(groupId);
    public final Text<Membership> role = string().required().defaultsTo("member");

    public final Create<Membership> create = create();
    public final Read<Membership> read = read();
    public final Destroy<Membership> destroy = destroy();

    public final Table table = Table.named("user_groups");
}
