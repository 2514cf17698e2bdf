package dev.rowan.face;

import java.util.LinkedHashMap;
import java.util.Map;

/** The guides' job as a user writes it, word for word. */
final class FaceSources {
    private static final String IMPORTS = """
            package app;

            import static app.Group.GROUP;
            import static app.User.USER;
            import static app.UserGroup.USER_GROUP;
            import static dev.rowan.changeset.Manage.*;

            import dev.rowan.*;
            import dev.rowan.changeset.*;
            import dev.rowan.expression.*;
            import dev.rowan.problem.*;
            import dev.rowan.query.*;
            import dev.rowan.relationship.*;
            import dev.rowan.resource.*;
            import dev.rowan.row.*;
            import dev.rowan.store.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;

            """;

    private static final String USER = """
            public final class User extends Resource<User> {
                public static final User USER = new User();

                public final Attribute<User, UUID> id     = uuidPrimaryKey();                 // UUIDv7, made by the client
                public final Text<User>            name   = string().maxLength(80).required().exposed();
                public final ToMany<User, Group>   groups = manyToMany(Group.class, UserGroup.class);
                public final ToMany<User, UserGroup> memberships = hasMany(UserGroup.class);

                public final Aggregate<User, Long>     groupCount = count(groups);
                public final Aggregate<User, String>   lastRole   = max(memberships, m -> m.role);
                public final Calculation<User, String> label      = calculate(name.concat(" <").concat(name).concat(">"));

                public final Create<User>  create  = create().accept(name);
                public final Read<User>    read    = read();
                public final Update<User>  update  = update().accept(name);
                public final Destroy<User> destroy = destroy();
            }
            """;

    private static final String GROUP = """
            public final class Group extends Resource<Group> {
                public static final Group GROUP = new Group();

                public final Attribute<Group, UUID> id    = uuidPrimaryKey();
                public final Text<Group>            name  = string().required().exposed();
                public final Attribute<Group, Instant> createdAt = createdAt();
                public final ToMany<Group, User>    users = manyToMany(User.class, UserGroup.class, j -> j.group, j -> j.user);

                public final Create<Group>  create  = create();
                public final Read<Group>    read    = read();
                public final Update<Group>  update  = update();
                public final Destroy<Group> destroy = destroy();
            }
            """;

    private static final String USER_GROUP = """
            public final class UserGroup extends Resource<UserGroup> {
                public static final UserGroup USER_GROUP = new UserGroup();

                public final Attribute<UserGroup, UUID> userId  = uuid().primaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                public final ToOne<UserGroup, User>     user    = belongsTo(User.class).via(userId);
                public final ToOne<UserGroup, Group>    group   = belongsTo(Group.class).via(groupId);
                public final Text<UserGroup>            role    = string().defaultsTo("member").exposed();

                public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);

                public final Create<UserGroup>  create  = create();
                public final Read<UserGroup>    read    = read();
                public final Destroy<UserGroup> destroy = destroy();
            }
            """;

    private FaceSources() {}

    /** The three resources, and one class more. */
    static Map<String, String> with(String name, String text) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("app.User", IMPORTS + USER);
        sources.put("app.Group", IMPORTS + GROUP);
        sources.put("app.UserGroup", IMPORTS + USER_GROUP);
        sources.put("app." + name, IMPORTS + text);
        return sources;
    }

    /** The three resources, and some statements. */
    static Map<String, String> running(String statements) {
        return with("Program", """
                class Program {
                    static void run(Rowan rowan, Row<User> user, Row<Group> group, UserGroup link, UUID userId, UUID groupId) {
                        %s
                    }
                }
                """.formatted(statements));
    }

    /** The three resources, and one more that declares these fields. */
    static Map<String, String> declaring(String fields) {
        return with("Note", """
                public final class Note extends Resource<Note> {
                    public static final Note NOTE = new Note();
                    public final Attribute<Note, UUID> id = uuidPrimaryKey();
                    %s
                }
                """.formatted(fields));
    }
}
