package accounts.usage;

import static accounts.domain.Organization.ORGANIZATION;
import static accounts.domain.User.USER;
import static accounts.domain.UserOrganization.USER_ORGANIZATION;
import static dev.rowan.changeset.Manage.APPEND;

import accounts.domain.Organization;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the guide "User-Organization many-to-many" does, and that it worked. */
final class UserOrganizationGuide {
    record Person(String name, List<InOrganization> organizations) {}

    record InOrganization(String name, String role) {}

    private UserOrganizationGuide() {}

    static void play(Rowan rowan, Narrator tell) {
        tell.chapter("User – Organization");
        tell.step("First, somebody, and three organizations");
        Row<User> grace =
                rowan.run(USER.create.set(USER.handle, Fresh.name("grace")).set(USER.name, "Grace"));
        Row<Organization> navy = rowan.run(ORGANIZATION.create.set(ORGANIZATION.name, "Navy"));
        Row<Organization> harvard = rowan.run(ORGANIZATION.create.set(ORGANIZATION.name, "Harvard"));
        Row<Organization> univac = rowan.run(ORGANIZATION.create.set(ORGANIZATION.name, "Univac"));
        tell.came(grace, navy, harvard, univac);

        tell.step("Add a user to an organization");
        UUID userId = grace.get(USER.id);
        UUID navyId = navy.get(ORGANIZATION.id);
        var joined = rowan.run(USER_ORGANIZATION
                .create
                .set(USER_ORGANIZATION.userId, userId)
                .set(USER_ORGANIZATION.organizationId, navyId));
        tell.came(joined);
        tell.checkStatements(1);

        tell.step("Or manage the relationship from the user; what is related already stays");
        var managed = rowan.run(USER.update.of(grace).manage(USER.organizations, APPEND, List.of(navy, harvard)));
        tell.came(managed);
        tell.checkStatements(1);

        tell.step("With what the join row carries");
        var link = Link.to(univac).with(USER_ORGANIZATION.role, "fellow");
        var linked = rowan.run(USER.update.of(grace).manage(USER.organizations, APPEND, List.of(link)));
        tell.came(linked);
        tell.checkStatements(1);

        tell.step("Load a user with their organizations");
        Row<User> user = rowan.one(USER.query().filter(USER.id.eq(userId)).load(USER.organizations));
        tell.came(user.get(USER.organizations));
        tell.checkStatements(2);
        tell.check("grace has all three", Set.copyOf(user.get(USER.organizations)), Set.of(navy, harvard, univac));

        tell.step("Read the user as a record that says what is wanted; the role is the join row's");
        Person person = rowan.one(USER.query().filter(USER.id.eq(userId)).into(Person.class));
        tell.came(person);
        var role = new InOrganization(univac.get(ORGANIZATION.name), "fellow");
        tell.check("the role is there", person.organizations().contains(role));

        tell.step("From the other side");
        var organization = rowan.one(
                ORGANIZATION.query().filter(ORGANIZATION.id.eq(navyId)).load(ORGANIZATION.users));
        tell.came(organization.get(ORGANIZATION.users));
        tell.check("navy has grace", organization.get(ORGANIZATION.users), List.of(grace));

        tell.step("Take it all away; join rows go along");
        Row<User> gone = rowan.run(USER.destroy.of(grace));
        List.of(navy, harvard, univac).forEach(each -> rowan.run(ORGANIZATION.destroy.of(each)));
        tell.came(gone);
    }
}
