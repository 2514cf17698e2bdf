package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.relationship.ToMany;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JoinPathTest {
    public static final class Group extends Resource<Group> {
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
        public final Read<Group> read = read();
    }

    @Test
    void a_path_that_points_elsewhere() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Group> groups =
                        manyToMany(Group.class, UserGroup.class, j -> j.group, j -> j.user); // #elsewhere
                public final Read<User> read = read();
            }

            final class UserGroup extends Resource<UserGroup> {
                public static final UserGroup USER_GROUP = new UserGroup();

                public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                public final ToOne<UserGroup, User> user = belongsTo(User.class);
                public final ToOne<UserGroup, Group> group = belongsTo(Group.class);
                public final Read<UserGroup> read = read();
            }
        }

        Opening.of(Here.User.USER, Group.GROUP, Here.UserGroup.USER_GROUP)
                .tells(
                        "User.groups (#elsewhere): join path 'near' is UserGroup.group, which points to Group;"
                                + " it must point to User.",
                        "User.groups (#elsewhere): join path 'far' is UserGroup.user, which points to User;"
                                + " it must point to Group.");
    }

    @Test
    void a_self_reference_without_named_paths() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, User> friends = manyToMany(User.class, Friendship.class); // #friends
                public final Read<User> read = read();
            }

            final class Friendship extends Resource<Friendship> {
                public static final Friendship FRIENDSHIP = new Friendship();

                public final Attribute<Friendship, UUID> fromId = uuid().primaryKey();
                public final Attribute<Friendship, UUID> toId = uuid().primaryKey();
                public final ToOne<Friendship, User> from = belongsTo(User.class); // #from
                public final ToOne<Friendship, User> to = belongsTo(User.class); // #to
                public final Read<Friendship> read = read();
            }
        }

        Opening.of(Here.User.USER, Here.Friendship.FRIENDSHIP)
                .tells(
                        "User.friends (#friends): the join Friendship has 2 belongs-to that lead to User: Friendship.from"
                                + " (#from) and Friendship.to (#to); name both paths, such as `manyToMany(…, Friendship.class,"
                                + " j -> j.from, j -> j.to)`, near first.");
    }

    @Test
    void both_paths_the_same() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, User> friends =
                        manyToMany(User.class, Friendship.class, j -> j.from, j -> j.from); // #same
                public final ToMany<User, User> lonely = manyToMany(User.class, Half.class); // #lonely
                public final Read<User> read = read();
            }

            final class Friendship extends Resource<Friendship> {
                public static final Friendship FRIENDSHIP = new Friendship();

                public final Attribute<Friendship, UUID> fromId = uuid().primaryKey();
                public final Attribute<Friendship, UUID> toId = uuid().primaryKey();
                public final ToOne<Friendship, User> from = belongsTo(User.class); // #sameFrom
                public final ToOne<Friendship, User> to = belongsTo(User.class);
                public final Read<Friendship> read = read();
            }

            final class Half extends Resource<Half> {
                public static final Half HALF = new Half();

                public final Attribute<Half, UUID> userId = uuid().primaryKey();
                public final ToOne<Half, User> user = belongsTo(User.class); // #half
                public final Read<Half> read = read();
            }
        }

        Opening.of(Here.User.USER, Here.Friendship.FRIENDSHIP, Here.Half.HALF)
                .tells(
                        "User.friends (#same): both its join paths are Friendship.from (#sameFrom); it needs two"
                                + " belongs-to of Friendship that lead to User: the near one leads here, the far one"
                                + " to the other row.",
                        "User.lonely (#lonely): both its join paths are Half.user (#half); it needs two belongs-to of"
                                + " Half that lead to User: the near one leads here, the far one to the other row.");
    }

    @Test
    void a_join_that_does_not_lead_there() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class); // #nowhere
                public final Read<User> read = read();
            }

            final class UserGroup extends Resource<UserGroup> { // #join
                public static final UserGroup USER_GROUP = new UserGroup();

                public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                public final ToOne<UserGroup, User> user = belongsTo(User.class);
                public final Read<UserGroup> read = read();
            }
        }

        Opening.of(Here.User.USER, Group.GROUP, Here.UserGroup.USER_GROUP)
                .tells("User.groups (#nowhere): the join UserGroup (#join) has no belongs-to that leads to Group;"
                        + " declare in UserGroup `public final ToOne<UserGroup, Group> group = belongsTo(Group.class);`"
                        + " and its key.");
    }

    @Test
    void paths_that_name_nothing_of_the_join() {
        interface Here {
            final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final ToMany<User, Group> groups = // the next line
                        manyToMany(Group.class, UserGroup.class, j -> null, j -> Other.OTHER.path); // #unknown
                public final Read<User> read = read();
            }

            final class UserGroup extends Resource<UserGroup> {
                public static final UserGroup USER_GROUP = new UserGroup();

                public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                public final ToOne<UserGroup, User> user = belongsTo(User.class);
                public final ToOne<UserGroup, Group> group = belongsTo(Group.class);
                public final Read<UserGroup> read = read();
            }

            final class Other extends Resource<UserGroup> { // #other
                public static final Other OTHER = new Other();

                public final Attribute<UserGroup, UUID> id = uuidPrimaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid();
                public final ToOne<UserGroup, Group> path =
                        belongsTo(Group.class).via(groupId);
            }
        }

        Opening.of(Here.User.USER, Group.GROUP, Here.UserGroup.USER_GROUP, Here.Other.OTHER)
                .tells(
                        "User.groups (#unknown): join path 'near' failed with NullPointerException; name a belongs-to"
                                + " of UserGroup that points to User.",
                        "User.groups (#unknown): join path 'far' is Other.path, which is no belongs-to of UserGroup;"
                                + " name one that points to Group.",
                        "Other (#other): is a Resource<UserGroup>, so its declarations would be UserGroup's; write"
                                + " `class Other extends Resource<Other>`.");
    }
}
