package dev.rowan.benchmarks.contender.rowan;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;

/** A plan. */
public final class Project extends Resource<Project> {
    public static final Project PLAN = new Project();

    public final Attribute<Project, UUID> id = uuidPrimaryKey();
    public final Attribute<Project, UUID> groupId = uuid().required();
    public final ToOne<Project, Team> group = belongsTo(Team.class).via(groupId);
    public final Text<Project> title = string().required();

    public final Read<Project> read = read();

    public final Table table = Table.named("plans");
}
