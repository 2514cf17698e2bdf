package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.problem.DefinitionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenJoinTest {
    @TempDir
    Path folder;

    @Test
    void one_command_does_the_whole_guide() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        GenReport report = studio.join(
                "Accounts.User Works.Group --attributes role:string:max_length=40:default=member --timestamps");
        assertThat(report.created()).containsExactly(studio.path("UserGroup"));
        assertThat(report.changed())
                .containsExactlyInAnyOrder(studio.path("Domains"), studio.path("User"), studio.path("Group"));
        assertThat(studio.text("UserGroup").replaceAll("(?m)^    ", "")).contains("""
                public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
                public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);
                public final Text<UserGroup> role = string().maxLength(40).defaultsTo("member");
                public final Attribute<UserGroup, Instant> createdAt = createdAt();
                public final Attribute<UserGroup, Instant> updatedAt = updatedAt();

                public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);
                """);
        assertThat(studio.text("User"))
                .contains(
                        "import dev.rowan.postgres.Table;\nimport dev.rowan.relationship.ToMany;\n",
                        "    public final Text<User> name = string().required();\n"
                                + "    public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class);\n");
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
        assertThat(studio.join("Accounts.User Works.Group").notes())
                .last()
                .isEqualTo("nothing to do: all of it is there");
    }

    @Test
    void only_a_join_that_carries_something_can_be_updated() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.join("Accounts.User Works.Group");
        studio.join("Accounts.User Works.Group --name Membership --as teams --back-as members"
                + " --attributes role:string");
        assertThat(studio.text("UserGroup")).doesNotContain("update");
        assertThat(studio.text("Membership")).contains("    public final Update<Membership> update = update();\n");
    }

    @Test
    void a_resource_is_joined_with_itself() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.join("Accounts.User Accounts.User --as friends --back-as friendOf");
        assertThat(studio.text("UserFriend"))
                .contains("userId = uuid()", "friendId = uuid()", "Joins users and friends");
        assertThat(studio.text("User"))
                .contains(
                        "    public final ToMany<User, User> friends = manyToMany(User.class, UserFriend.class, j -> j.user, j ->"
                                + " j.friend);\n    public final ToMany<User, User> friendOf ="
                                + " manyToMany(User.class, UserFriend.class, j -> j.friend, j -> j.user);\n");
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
        assertThat(studio.join("Accounts.User Accounts.User --as friends --back-as friendOf")
                        .changed())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Aim", "Event", "Plan"})
    void the_literal_transcript_of_a_guide_ends_in_the_error_that_names_the_mend(String other) {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.resource("Works " + other + " --attributes name:string:required");
        String name = other.toLowerCase(Locale.ROOT);
        String key = name + "_id";
        String words = "--primary-key user_id," + key + " --attributes user_id:uuid:required --attributes " + key
                + ":uuid:required --relationships belongs_to:user:Accounts.User --relationships belongs_to:group:Works."
                + other
                + ":key=" + key;
        assertThat(studio.resource("Accounts User" + other + " " + words).notes())
                .containsExactly(
                        "`group` leads to " + other + ", but has the name of the resource Group, which Rowan refuses"
                                + " when it is opened: call it `" + name + "`");
        assertThatThrownBy(studio::opened)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("User" + other + ".group (User" + other + ".java:")
                .hasMessageContaining(
                        "leads to " + other + " by User" + other + "." + name + "Id (User" + other + ".java:")
                .hasMessageContaining("but has the name of the resource Group (Group.java:")
                .hasMessageContaining("rename it to '" + name + "'");
    }

    @Test
    void from_the_other_side_the_same_join_is_found() {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.join("Accounts.User Works.Group --one-way");
        assertThat(studio.join("Works.Group Accounts.User").changed()).containsExactly(studio.path("Group"));
        assertThat(studio.text("Group")).contains("users = manyToMany(User.class, UserGroup.class);");
        assertThat(studio.join("Works.Group Accounts.User").notes())
                .last()
                .isEqualTo("nothing to do: all of it is there");
        assertThatThrownBy(() -> studio.join("Works.Group Accounts.User --attributes level:integer"))
                .hasMessageContaining("UserGroup is there already, and what it carries is declared there");
        assertThatThrownBy(() -> studio.join("Works.Group Accounts.User --name Seat"))
                .hasMessageContaining("Group.users is there already and leads by UserGroup; nothing was changed. Say"
                        + " --name UserGroup if that is meant, take another name with --as, or write into Group:");
    }

    @Test
    void a_join_whose_class_was_deleted_is_made_again() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.join("Accounts.User Works.Group");
        String before = studio.text("UserGroup");
        Files.delete(studio.path("UserGroup"));
        assertThat(studio.join("Accounts.User Works.Group").created()).containsExactly(studio.path("UserGroup"));
        assertThat(studio.text("UserGroup")).isEqualTo(before);
        studio.opened().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --keys a                    | a join has two keys, and 1 are said
            --keys user_id,team_id      | it has no key 'team_id'; leave out --keys, or take another join with --name
            --table seats               | its table is 'user_groups', not 'seats'; leave out --table, or take another
            --package app.joins         | its package is 'app', not 'app.joins'; leave out --package, or take another
            """)
    void what_a_join_that_is_there_does_not_say_is_told(String words, String message) {
        Studio studio = Studio.ofUsersAndGroups(folder);
        String same = "Accounts.User Works.Group --keys user_id,group_id --table user_groups --package app";
        studio.join(same);
        assertThat(studio.join(same).changed()).isEmpty();
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group " + words))
                .hasMessageContaining(message);
    }

    @Test
    void keys_name_and_table_may_be_said() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.join("Accounts.User Accounts.User --as follows --one-way --keys follower_id,followed_id --name Following"
                + " --table follows");
        assertThat(studio.text("Following"))
                .contains(
                        "ToOne<Following, User> follower = belongsTo(User.class).via(followerId);",
                        "Table.named(\"follows\")");
        assertThat(studio.text("User"))
                .contains("> follows = manyToMany(User.class, Following.class, j -> j.follower, j -> j.followed);\n");
        studio.opened().close();
    }

    @Test
    void a_join_by_counted_keys_has_keys_of_their_kind() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.resource("Works Badge --identity-primary-key number");
        studio.resource("Works Country --attributes code:string:max_length=2:primary_key");
        studio.join("Works.Badge Accounts.User");
        studio.join("works.country Works.Badge --as medals --back-as countries");
        assertThat(studio.text("BadgeUser")).contains("Attribute<BadgeUser, Long> badgeId = bigint().primaryKey();");
        assertThat(studio.text("CountryBadge"))
                .contains("Text<CountryBadge> countryId = string().primaryKey();", "Joins countries and badges:");
        assertThat(studio.text("Domains")).contains("BADGE_USER, COUNTRY_BADGE);");
        studio.opened().close();
    }

    @Test
    void resources_of_other_packages_are_imported() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.resource("Works Aim --package app.works.aims");
        studio.join("Works.Aim Accounts.User --package app.joins");
        assertThat(studio.text("works/aims/Aim"))
                .contains("import app.User;\nimport app.joins.AimUser;\nimport dev.rowan.");
        assertThat(studio.text("User"))
                .contains("import app.joins.AimUser;\nimport app.works.aims.Aim;\nimport dev.rowan.");
        studio.opened().close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            .User Works.Group                 | '.User' names no resource: write its domain and its class, such as Accounts.User
            Usr Works.Group                   | no domain has a resource 'Usr'; write its domain and its class, such as Accounts.User; did you mean 'User'?
            Accounts.User Works.Grup          | the domain Works has no resource 'Grup'; it has Group; did you mean 'Group'?
            Acc.User Works.Group              | there is no domain 'Acc'; it has Accounts, Works
            Accounts.User Accounts.User       | needs names for both sides, such as --as friends --back-as friendOf
            Accounts.User Accounts.User --as users --back-as of | both keys of the join would be 'user_id'; name them with --keys
            Accounts.User Accounts.User --as friends --back-as friends | both sides of the join would be called 'friends'
            Accounts.User Works.Group --keys a | a join has two keys, and 1 are said
            Accounts.User Works.Group --keys user,group | the key 'user' must end in _id
            Accounts.User Works.Group --name Group | the join cannot be called Group, as one of its sides is
            Accounts.User Works.Group --as create | the relationship 'create' is the name of a field that every resource has for itself
            Accounts.User Works.Group --as name | User.name is there already and is something else; nothing was changed
            Accounts.User Works.Group --attributes user_id:uuid | the attribute 'userId' is said twice
            """)
    void a_join_that_cannot_be_made_says_why(String words, String message) {
        Studio studio = Studio.ofUsersAndGroups(folder);
        String before = studio.text("User");
        assertThatThrownBy(() -> studio.join(words))
                .isInstanceOf(TaskException.class)
                .hasMessageContaining(message);
        assertThat(studio.text("User")).isEqualTo(before);
        assertThat(studio.path("UserGroup")).doesNotExist();
    }

    @Test
    void a_join_that_is_there_and_leads_elsewhere_is_refused() {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.resource(
                "Accounts UserGroup --primary-key user_id,team_id --attributes user_id:uuid --attributes team_id:uuid");
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group"))
                .hasMessageContaining("UserGroup leads once to User and not at all to Group")
                .hasMessageContaining(
                        "`public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);`");
        assertThatThrownBy(() -> studio.join("Accounts.User Works.Group --timestamps"))
                .hasMessageContaining("UserGroup is there already, and what it carries is declared there");
    }

    @Test
    void resources_that_lie_in_one_file_are_joined() throws Exception {
        Studio studio = new Studio(folder);
        studio.write("Domains", """
                package app;

                import static app.Domains.User.USER;

                import dev.rowan.expression.Attribute;
                import dev.rowan.resource.*;
                import java.util.UUID;

                public final class Domains {
                    public static final Domain ALL = Domain.of("All", USER, Team.TEAM);

                    public static final class User extends Resource<User> {
                        public static final User USER = new User();
                        public final Attribute<User, UUID> id = uuidPrimaryKey();
                        public final Read<User> read = read();
                    }

                    public static final class Team extends Keyed<Team> {
                        public static final Team TEAM = new Team();
                        public final Read<Team> read = read();
                    }

                    @SuppressWarnings("this-escape") // a lint of later JDKs
                    public abstract static class Keyed<R extends Keyed<R>> extends Resource<R> {
                        public final Attribute<R, UUID> id = uuidPrimaryKey();
                    }
                }
                """);
        studio.join("All.User All.Team");
        assertThat(studio.text("Domains"))
                .contains(
                        "Domain.of(\"All\", USER, Team.TEAM, UserTeam.USER_TEAM);",
                        "        public final ToMany<User, Team> teams = manyToMany(Team.class, UserTeam.class);\n",
                        "        public final ToMany<Team, User> users = manyToMany(User.class, UserTeam.class);\n");
        studio.compiled();
    }

    @Test
    void a_module_that_does_not_open_the_package_is_noted() {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.write(
                "../module-info", "module app {\n    requires dev.rowan.core;\n    opens app to dev.rowan.core;\n}\n");
        assertThat(studio.resource("Works Aim").notes()).isEmpty();
        assertThat(studio.resource("Works Plan --package app.works").notes())
                .containsExactly("src/main/java/module-info.java does not open the package: add `opens app.works to"
                        + " dev.rowan.core;`");
    }
}
