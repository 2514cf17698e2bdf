package dev.rowan.benchmarks.contender.rowan;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A group. */
public final class Team extends Resource<Team> {
    public static final Team GROUP = new Team();

    public final Attribute<Team, UUID> id = uuidPrimaryKey();
    public final Text<Team> name = string().required();
    public final Text<Team> description = string().required();
    public final ToMany<Team, Project> plans = hasMany(Project.class).via(plan -> plan.groupId);
    public final ToMany<Team, Person> users =
            manyToMany(Person.class, Membership.class, join -> join.group, join -> join.user);

    public final Identity<Team> uniqueName = identity(name);

    public final Read<Team> read = read();

    public final Table table = Table.named("groups");
}
