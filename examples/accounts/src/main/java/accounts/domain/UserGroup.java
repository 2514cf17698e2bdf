package accounts.domain;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.postgres.Table;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.time.Instant;
import java.util.UUID;

/** A user is in a group: the join row, and what it carries. */
public final class UserGroup extends Resource<UserGroup> {
    /** The one instance: where queries and changesets begin. */
    public static final UserGroup USER_GROUP = new UserGroup();

    public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
    public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
    public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
    public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);
    public final Text<UserGroup> role =
            string().maxLength(40).required().defaultsTo("member").exposed();
    public final Attribute<UserGroup, Instant> joinedAt = createdAt();

    public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);

    public final Create<UserGroup> create = create();
    public final Read<UserGroup> read = read();
    public final Destroy<UserGroup> destroy = destroy();

    public final Table table = Table.named("user_groups");

    private UserGroup() {}
}
