package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.problem.DefinitionException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(studio.text("UserGroup")).contains("""
                    public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                    public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                    public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
                    public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);
                    public final Text<UserGroup> role = string().maxLength(40).defaultsTo("member");
                    public final Attribute<UserGroup, Instant> createdAt = createdAt();
                    public final Attribute<UserGroup, Instant> updatedAt = updatedAt();

                    public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);
                """.indent(0).stripTrailing());
        assertThat(studio.text("User"))
                .contains("""
                import dev.rowan.postgres.Table;
                import dev.rowan.relationship.ToMany;
                import dev.rowan.resource.Create;
                """, """
                    public final Text<User> name = string().required();
                    public final ToMany<User, Group> groups = manyToMany(Group.class, UserGroup.class);
                """.indent(4).replaceFirst("^    ", "").substring(0, 20));
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
        assertThat(studio.join("Accounts.User Works.Group").notes())
                .last()
                .isEqualTo("nothing to do: all of it is there");
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

    @Test
    void the_literal_transcript_of_a_guide_ends_in_the_error_that_names_the_mend() {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.resource("Works Aim --attributes name:string:required");
        studio.resource("Accounts UserAim --primary-key user_id,aim_id --attributes user_id:uuid:required"
                + " --attributes aim_id:uuid:required --relationships belongs_to:user:Accounts.User"
                + " --relationships belongs_to:group:Works.Aim:key=aim_id");
        assertThatThrownBy(studio::opened)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("UserAim.group")
                .hasMessageContaining("rename it to 'aim'");
    }
}
