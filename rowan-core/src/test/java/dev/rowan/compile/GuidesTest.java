package dev.rowan.compile;

import static dev.rowan.compile.Guides.Group.GROUP;
import static dev.rowan.compile.Guides.User.USER;
import static dev.rowan.compile.Guides.UserGroup.USER_GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rowan.model.ActionKind;
import dev.rowan.model.AttributeModel;
import dev.rowan.model.Generation;
import dev.rowan.model.IdentityModel;
import dev.rowan.model.OnDelete;
import dev.rowan.model.RelationshipKind;
import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import org.junit.jupiter.api.Test;

class GuidesTest {
    private final Models models = Models.compile(Guides.domains());
    private final ResourceModel user = models.of(USER).orElseThrow();
    private final ResourceModel group = models.of(GROUP).orElseThrow();
    private final ResourceModel join = models.of(USER_GROUP).orElseThrow();

    @Test
    void resources_come_in_the_order_of_domains() {
        assertThat(models.all().stream().map(model -> model.domain() + " " + model.name() + " " + model.table()))
                .containsExactly(
                        "Accounts User users",
                        "Accounts Organization organizations",
                        "Accounts UserOrganization user_organizations",
                        "Accounts UserGroup user_groups",
                        "Accounts UserAim user_aims",
                        "Accounts UserEvent user_events",
                        "Accounts UserPlan user_plans",
                        "Works Group groups",
                        "Works Aim aims",
                        "Works Event events",
                        "Works Plan plans");
        assertThat(models.instance(user)).isSameAs(USER);
        assertThat(models.of(new Object())).isEmpty();
    }

    @Test
    void attributes_say_what_was_declared() {
        assertThat(user.attributes())
                .extracting(AttributeModel::name, AttributeModel::column, AttributeModel::position)
                .containsExactly(tuple("id", "id", 0), tuple("name", "name", 1), tuple("createdAt", "created_at", 2));
        AttributeModel name = models.attribute(USER.name).orElseThrow();
        assertThat(name.required()).isTrue();
        assertThat(name.exposed()).isTrue();
        assertThat(name.constraints()).hasSize(1);
        assertThat(models.token(name)).containsSame(USER.name);
        assertThat(user.primaryKey()).containsExactly(models.attribute(USER.id).orElseThrow());
        assertThat(user.primaryKey().get(0).generation()).isEqualTo(Generation.UUID_V7);
        assertThat(models.attribute(USER_GROUP.role).orElseThrow().fallback()).isEqualTo("member");
    }

    @Test
    void a_join_key_is_required_and_never_made() {
        assertThat(join.primaryKey()).extracting(AttributeModel::name).containsExactly("userId", "groupId");
        assertThat(join.primaryKey()).allMatch(key -> key.required() && key.generation() == Generation.NONE);
        assertThat(join.identities()).extracting(IdentityModel::name).containsExactly("uniqueUserGroup");
        assertThat(join.identities().get(0).attributes()).isEqualTo(join.primaryKey());
    }

    @Test
    void a_join_row_leads_to_both_and_goes_with_them() {
        RelationshipModel toUser = models.relationship(USER_GROUP.user).orElseThrow();

        assertThat(toUser.kind()).isEqualTo(RelationshipKind.BELONGS_TO);
        assertThat(toUser.source()).isSameAs(join);
        assertThat(toUser.destination()).isSameAs(user);
        assertThat(toUser.sourceKey().name()).isEqualTo("userId");
        assertThat(toUser.destinationKey()).isEqualTo(user.primaryKey().get(0));
        assertThat(toUser.required()).isTrue();
        assertThat(toUser.onDelete()).isEqualTo(OnDelete.CASCADE);
        assertThat(user.inbound())
                .extracting(RelationshipModel::address)
                .containsExactly(
                        "UserOrganization.user", "UserGroup.user", "UserAim.user", "UserEvent.user", "UserPlan.user");
    }

    @Test
    void all_five_many_to_many_lead_through_their_join_both_ways() {
        assertThat(user.relationships())
                .extracting(RelationshipModel::name, GuidesTest::path)
                .containsExactly(
                        tuple("organizations", "id UserOrganization.userId UserOrganization.organizationId id"),
                        tuple("groups", "id UserGroup.userId UserGroup.groupId id"),
                        tuple("aims", "id UserAim.userId UserAim.aimId id"),
                        tuple("events", "id UserEvent.userId UserEvent.eventId id"),
                        tuple("plans", "id UserPlan.userId UserPlan.planId id"));
        assertThat(group.relationships())
                .extracting(RelationshipModel::name, GuidesTest::path)
                .containsExactly(tuple("users", "id UserGroup.groupId UserGroup.userId id"));
        RelationshipModel groups = models.relationship(USER.groups).orElseThrow();
        assertThat(groups.join().unique()).isTrue();
        assertThat(groups.join().payload()).extracting(AttributeModel::name).containsExactly("role");
        assertThat(models.token(groups)).containsSame(USER.groups);
    }

    private static String path(RelationshipModel model) {
        return model.sourceKey().name() + " " + model.join().near() + " "
                + model.join().far() + " " + model.destinationKey().name();
    }

    @Test
    void actions_accept_what_was_said_or_all_that_is_not_made() {
        assertThat(models.action(USER.create).orElseThrow().accepts()).containsOnlyKeys("name");
        assertThat(models.action(GROUP.create).orElseThrow().accepts()).containsOnlyKeys("name");
        assertThat(models.action(USER_GROUP.create).orElseThrow().accepts().keySet())
                .containsExactly("userId", "groupId", "role");
        assertThat(models.action(USER.read).orElseThrow().accepts()).isEmpty();
        assertThat(models.action(user, "update"))
                .contains(models.action(USER.update).orElseThrow());
        assertThat(models.action(user, "archive")).isEmpty();
        assertThat(models.primary(user, ActionKind.DESTROY))
                .contains(models.action(USER.destroy).orElseThrow());
        assertThat(models.primary(join, ActionKind.UPDATE)).isEmpty();
    }
}
