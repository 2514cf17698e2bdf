package accounts.usage;

import static accounts.domain.Group.GROUP;
import static accounts.domain.User.USER;
import static accounts.domain.UserGroup.USER_GROUP;
import static dev.rowan.changeset.Manage.APPEND;

import accounts.domain.Group;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the guide "User-Group many-to-many" does, and that it worked. */
final class UserGroupGuide {
    record Person(String name, List<InGroup> groups) {}

    record InGroup(String name, String role) {}

    private UserGroupGuide() {}

    static void play(Rowan rowan, Narrator tell) {
        tell.chapter("User – Group");
        tell.step("First, somebody, and three groups");
        Row<User> ada =
                rowan.run(USER.create.set(USER.handle, Fresh.name("ada")).set(USER.name, "Ada"));
        Row<Group> admins = rowan.run(GROUP.create.set(GROUP.name, Fresh.name("admins")));
        Row<Group> editors = rowan.run(GROUP.create.set(GROUP.name, Fresh.name("editors")));
        Row<Group> reviewers = rowan.run(GROUP.create.set(GROUP.name, Fresh.name("reviewers")));
        tell.came(ada, admins, editors, reviewers);

        tell.step("Add a user to a group");
        UUID userId = ada.get(USER.id);
        UUID adminsId = admins.get(GROUP.id);
        var joined = rowan.run(USER_GROUP.create.set(USER_GROUP.userId, userId).set(USER_GROUP.groupId, adminsId));
        tell.came(joined);
        tell.checkStatements(1);

        tell.step("Or manage the relationship from the user; what is related already stays");
        var managed = rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(admins, editors)));
        tell.came(managed);
        tell.checkStatements(1);

        tell.step("With what the join row carries");
        var link = Link.to(reviewers).with(USER_GROUP.role, "owner");
        var linked = rowan.run(USER.update.of(ada).manage(USER.groups, APPEND, List.of(link)));
        tell.came(linked);
        tell.checkStatements(1);

        tell.step("Load a user with their groups");
        Row<User> user = rowan.one(USER.query().filter(USER.id.eq(userId)).load(USER.groups));
        tell.came(user.get(USER.groups));
        tell.checkStatements(2);
        tell.check("ada has all three", Set.copyOf(user.get(USER.groups)), Set.of(admins, editors, reviewers));

        tell.step("Read the user as a record that says what is wanted; the role is the join row's");
        Person person = rowan.one(USER.query().filter(USER.id.eq(userId)).into(Person.class));
        tell.came(person);
        var role = new InGroup(reviewers.get(GROUP.name), "owner");
        tell.check("the role is there", person.groups().contains(role));

        tell.step("From the other side");
        var group = rowan.one(GROUP.query().filter(GROUP.id.eq(adminsId)).load(GROUP.users));
        tell.came(group.get(GROUP.users));
        tell.check("admins has ada", group.get(GROUP.users), List.of(ada));

        tell.step("Take it all away; join rows go along");
        Row<User> gone = rowan.run(USER.destroy.of(ada));
        List.of(admins, editors, reviewers).forEach(each -> rowan.run(GROUP.destroy.of(each)));
        tell.came(gone);
    }
}
