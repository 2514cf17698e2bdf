package dev.rowan.benchmarks.contender.rowan;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;

/** A user. */
public final class Person extends Resource<Person> {
    public static final Person USER = new Person();

    public final Attribute<Person, UUID> id = uuidPrimaryKey();
    public final Text<Person> name = string().required();
    public final Text<Person> email = string().required();
    public final Attribute<Person, Integer> age = integer().required();
    public final Attribute<Person, Instant> joinedAt = instant().required();
    public final ToMany<Person, Team> groups = manyToMany(Team.class, Membership.class);

    public final Create<Person> create = create();
    public final Read<Person> read = read();
    public final Update<Person> update = update();

    public final Table table = Table.named("users");
}
