package accounts.domain;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToMany;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may sign in; a Unix machine's users have a number. */
public final class User extends Resource<User> {
    /** The one instance: where queries and changesets begin. */
    public static final User USER = new User();

    public final Attribute<User, UUID> id = uuidPrimaryKey();
    public final Text<User> handle =
            string().minLength(1).maxLength(255).required().exposed();
    public final Text<User> name =
            string().minLength(1).maxLength(255).required().exposed();
    public final Attribute<User, Long> uid = bigint().exposed();
    public final Attribute<User, Instant> createdAt = createdAt();

    public final ToMany<User, Organization> organizations = manyToMany(Organization.class, UserOrganization.class);
    public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class);
    public final ToMany<User, Aim> aims = manyToMany(Aim.class, UserAim.class);
    public final ToMany<User, Event> events = manyToMany(Event.class, UserEvent.class);
    public final ToMany<User, Plan> plans = manyToMany(Plan.class, UserPlan.class);

    public final Identity<User> uniqueHandle = identity(handle);

    public final Create<User> create = create();
    public final Read<User> read = read();
    public final Update<User> update = update().accept(name, uid);
    public final Destroy<User> destroy = destroy();

    public final Table table = Table.named("users");

    private User() {}
}
