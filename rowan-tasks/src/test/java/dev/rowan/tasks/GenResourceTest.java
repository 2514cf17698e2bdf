package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenResourceTest {
    @TempDir
    Path folder;

    @Test
    void the_guides_own_line_makes_the_join_of_the_guide() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        GenReport report = studio.resource("Accounts UserGroup --primary-key user_id,group_id"
                + " --attributes user_id:uuid:required --attributes group_id:uuid:required");
        assertThat(report.created()).containsExactly(studio.path("UserGroup"));
        assertThat(report.changed()).containsExactly(studio.path("Domains"));
        assertThat(report.notes())
                .containsExactly(
                        "userId is the key of User: `user` leads to it",
                        "groupId is the key of Group: `group` leads to it");
        assertThat(studio.text("UserGroup")).isEqualTo("""
                package app;

                import dev.rowan.expression.Attribute;
                import dev.rowan.postgres.Table;
                import dev.rowan.relationship.ToOne;
                import dev.rowan.resource.Create;
                import dev.rowan.resource.Destroy;
                import dev.rowan.resource.Identity;
                import dev.rowan.resource.Read;
                import dev.rowan.resource.Resource;
                import java.util.UUID;

                /** Joins users and groups: one row for each pair. */
                public final class UserGroup extends Resource<UserGroup> {
                    /** The one instance: where queries and changesets begin. */
                    public static final UserGroup USER_GROUP = new UserGroup();

                    public final Attribute<UserGroup, UUID> userId = uuid().primaryKey();
                    public final Attribute<UserGroup, UUID> groupId = uuid().primaryKey();
                    public final ToOne<UserGroup, User> user = belongsTo(User.class).via(userId);
                    public final ToOne<UserGroup, Group> group = belongsTo(Group.class).via(groupId);

                    public final Identity<UserGroup> uniqueUserGroup = identity(userId, groupId);

                    public final Create<UserGroup> create = create();
                    public final Read<UserGroup> read = read();
                    public final Destroy<UserGroup> destroy = destroy();

                    public final Table table = Table.named("user_groups");

                    private UserGroup() {}
                }
                """);
        assertThat(studio.text("Domains")).isEqualTo("""
                package app;

                import static app.Group.GROUP;
                import static app.User.USER;
                import static app.UserGroup.USER_GROUP;

                import dev.rowan.resource.Domain;

                /** What is opened: the domains, and the resources of each. */
                public final class Domains {
                    public static final Domain ACCOUNTS = Domain.of("Accounts", USER, USER_GROUP);
                    public static final Domain WORKS = Domain.of("Works", GROUP);

                    private Domains() {}
                }
                """);
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organization", "Group", "Aim", "Event", "Plan"})
    void each_guide_goes_through_without_an_edit(String other) throws Exception {
        Studio studio = new Studio(folder);
        GenDomain.run(studio.project(), "Accounts");
        GenDomain.run(studio.project(), "Works");
        studio.resource("Accounts User --attributes name:string:required:exposed --timestamps");
        studio.resource("Works " + other + " --attributes name:string:required:exposed:unique");
        String key = other.toLowerCase(java.util.Locale.ROOT) + "_id";
        studio.resource("Accounts User" + other + " --primary-key user_id," + key
                + " --attributes user_id:uuid:required" + " --attributes " + key + ":uuid:required");
        GenReport report = studio.join("Accounts.User Works." + other);
        assertThat(report.created()).isEmpty();
        assertThat(report.changed()).containsExactly(studio.path("User"), studio.path(other));
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
        assertThat(studio.join("Accounts.User Works." + other).changed()).isEmpty();
    }

    @Test
    void every_type_compiles_and_opens() throws Exception {
        Studio studio = Studio.ofUsersAndGroups(folder);
        studio.write("Address", "package app;\n\npublic record Address(String street) {}\n");
        studio.resource(
                "Works Sample --timestamps --attributes a:string:max_length=80:min_length=1:required:exposed"
                        + " --attributes b:citext:unique --attributes c:integer:default=5:min=1:max=9 --attributes d:bigint:default=7"
                        + " --attributes e:decimal:min=0 --attributes f:decimal(10,2):default=1.50 --attributes g:boolean:default=false"
                        + " --attributes h:uuid:default=random --attributes i:date:default=today --attributes j:time:default=10:30"
                        + " --attributes k:utc_datetime:default=now --attributes l:bytea --attributes m:enum(open,DONE):default=open"
                        + " --attributes n:list(string):default=[] --attributes o:list(enum(A,B)) --attributes p:json(Address)"
                        + " --attributes line_2:text:sensitive:default=member --attributes q:list(integer)"
                        + " --attributes r:integer[] --attributes text:enum(X,Y)"
                        + " --attributes s:string:matches=[a-z]+:column=slug --attributes t:instant:default=2026-01-01T10:00:00Z");
        assertThat(studio.text("Sample"))
                .contains(
                        "    public final Text<Sample> a = string().minLength(1).maxLength(80).required().exposed();\n",
                        "    public final Attribute<Sample, TextValue> text = enumeration(TextValue.class);\n",
                        "    public final Text<Sample> line2 = string().defaultsTo(\"member\").sensitive().column(\"line_2\");\n");
        try (Rowan rowan = studio.opened()) {
            assertThat(rowan).isNotNull();
        }
    }
}
