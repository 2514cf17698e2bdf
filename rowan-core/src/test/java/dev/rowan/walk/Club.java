package dev.rowan.walk;

import dev.rowan.expression.Attribute;
import dev.rowan.expression.Text;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Create;
import dev.rowan.resource.Destroy;
import dev.rowan.resource.Domain;
import dev.rowan.resource.Identity;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import dev.rowan.resource.Update;
import java.util.UUID;

/** Users and groups, as the guides lay them out. */
final class Club {
    static final Domain ACCOUNTS = Domain.of("Accounts", User.USER, UserGroup.USER_GROUP);
    static final Domain WORKS = Domain.of("Works", Group.GROUP);

    private Club() {}

    public static final class User extends Resource<User> {
        public static final User USER = new User();

        public final Attribute<User, UUID> id = uuidPrimaryKey();
        public final Text<User> name = string().maxLength(80).required().exposed();
        public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class);
        public final ToMany<User, UserGroup> memberships = hasMany(UserGroup.class);

        public final Create<User> create = create().accept(name);
        public final Read<User> read = read();
        public final Update<User> update = update().accept(name);
        public final Destroy<User> destroy = destroy();
    }

    public static final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final Text<Group> name = string().required();
        public final ToMany<Group, User> users = manyToMany(User.class, UserGroup.class);
        public final Identity<Group> uniqueName = identity(name);

        public final Create<Group> create = create();
        public final Read<Group> read = read();
        public final Update<Group> update = update();
        public final Destroy<Group> destroy = destroy();
    }

    public static final class UserGroup extends Resource<UserGroup> {
        public static final UserGroup USER_GROUP = new UserGroup();

        public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
        public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
        public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
        public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);
        public final Text<UserGroup> role =
                string().maxLength(10).defaultsTo("member").exposed();
        public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);

        public final Create<UserGroup> create = create();
        public final Read<UserGroup> read = read();
        public final Destroy<UserGroup> destroy = destroy();
    }
}
