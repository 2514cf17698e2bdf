package dev.rowan.compile;

import dev.rowan.expression.Attribute;
import dev.rowan.model.Setting;
import dev.rowan.relationship.ToOne;
import dev.rowan.resource.Read;
import dev.rowan.resource.Resource;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResourceRulesTest {
    /** Names a table, as a store's own setting does. */
    public record Table(String name) implements Setting {
        @Override
        public Optional<String> storedAs() {
            return Optional.of(name);
        }
    }

    /** A second kind of setting. */
    public record Engine(String name) implements Setting {}

    public static final class Group extends Resource<Group> { // #group
        public static final Group GROUP = new Group();

        public final Attribute<Group, UUID> id = uuidPrimaryKey();
    }

    public abstract static class Named<R extends Named<R>> extends Resource<R> {
        public final Attribute<R, UUID> id = uuidPrimaryKey();
    }

    @Test
    void a_resource_of_another() {
        interface Here {
            final class User extends Resource<Group> { // #user
                public static final User USER = new User();

                public final Attribute<Group, UUID> id = uuidPrimaryKey();
            }

            final class Team extends Named<Team> {
                public static final Team TEAM = new Team();
            }

            final class Crew extends Named<Team> { // #crew
                public static final Crew CREW = new Crew();
            }

            @SuppressWarnings("rawtypes")
            final class Raw extends Resource { // #raw
                public static final Raw RAW = new Raw();

                public final Object id = uuidPrimaryKey();
            }
        }

        Opening.of(Here.User.USER, Here.Team.TEAM, Here.Crew.CREW, Here.Raw.RAW)
                .tells(
                        "User (#user): is a Resource<Group>, so its declarations would be Group's; write"
                                + " `class User extends Resource<User>`.",
                        "Crew (#crew): is a Resource<Team>, so its declarations would be Team's; write"
                                + " `class Crew extends Resource<Crew>`.",
                        "Raw (#raw): is a Resource, so its declarations would be nobody's; write"
                                + " `class Raw extends Resource<Raw>`.");
    }

    @Test
    void a_class_without_its_instance() {
        interface Here {
            final class UserGroup extends Resource<UserGroup> { // #none
                public final Attribute<UserGroup, UUID> id = uuidPrimaryKey();
            }

            final class User extends Resource<User> { // #several
                public static final User USER = new User();
                public static final User ADMIN = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
            }
        }

        Opening.of(new Here.UserGroup(), Here.User.USER)
                .tells(
                        "UserGroup (#none): has no public static final field of its own type; write `public static final"
                                + " UserGroup USER_GROUP = new UserGroup();`.",
                        "User (#several): has 2 public static final fields of its own type, USER and ADMIN; keep one,"
                                + " the instance that stands behind User.class.");
    }

    @Test
    void another_instance_than_the_one_behind_the_class() {
        Opening.of(Group.GROUP, new Group())
                .tells(
                        "Group (#group): the instance in domain Tests is not the one that Group.GROUP holds: `new Group()`"
                                + " ran twice; give GROUP to the domain.");
    }

    @Test
    void two_resources_of_one_name() {
        interface Here {
            final class Group extends Resource<Group> { // #name
                public static final Group GROUP = new Group();

                public final Attribute<Group, UUID> id = uuidPrimaryKey();
            }
        }

        Opening.of(Group.GROUP, Here.Group.GROUP)
                .tells("Group (#name): " + Here.Group.class.getName() + " has the simple name of "
                        + Group.class.getName() + " (#group); rename one: models, input and messages know a resource by"
                        + " its simple name.");
    }

    @Test
    void two_resources_of_one_table() {
        interface Here {
            final class Crowd extends Resource<Crowd> { // #table
                public static final Crowd CROWD = new Crowd();

                public final Attribute<Crowd, UUID> id = uuidPrimaryKey();
                public final Table table = new Table("groups");
            }
        }

        Opening.of(Group.GROUP, Here.Crowd.CROWD)
                .tells("Crowd (#table): its table 'groups' is also that of Group (#group); name one of them with a"
                        + " setting, such as `Table.named(…)`.");
    }

    @Test
    void two_settings_of_one_kind() {
        interface Here {
            final class Crowd extends Resource<Crowd> { // #setting
                public static final Crowd CROWD = new Crowd();

                public final Attribute<Crowd, UUID> id = uuidPrimaryKey();
                public final Table table = new Table("crowds");
                public final Engine engine = new Engine("fast");
                public final Table other = new Table("masses");
            }
        }

        Opening.of(Here.Crowd.CROWD)
                .tells("Crowd.other (#setting): is a second Table beside Crowd.table; keep one of the two.");
    }

    @Test
    void no_read_action_where_one_is_needed() {
        interface Here {
            final class User extends Resource<User> { // #reads
                public static final User USER = new User();

                public final Attribute<User, UUID> id = uuidPrimaryKey();
                public final Read<User> all = read(); // #all
                public final Read<User> admins = read(); // #admins
            }

            final class Post extends Resource<Post> {
                public static final Post POST = new Post();

                public final Attribute<Post, UUID> id = uuidPrimaryKey();
                public final Attribute<Post, UUID> userId = uuid();
                public final Attribute<Post, UUID> groupId = uuid();
                public final ToOne<Post, User> user = belongsTo(User.class); // #needsUser
                public final ToOne<Post, Group> group = belongsTo(Group.class); // #needsGroup
            }
        }

        Opening.of(Group.GROUP, Here.User.USER, Here.Post.POST)
                .tells(
                        "Group (#group): has no read action, which Post.group (#needsGroup) needs; declare"
                                + " `public final Read<Group> read = read();`.",
                        "User (#reads): has 2 read actions, User.all (#all) and User.admins (#admins), but no primary"
                                + " one, which Post.user (#needsUser) needs; name one of them 'read'.");
    }
}
