package accounts.usage;

import static accounts.domain.Aim.AIM;
import static accounts.domain.User.USER;
import static accounts.domain.UserAim.USER_AIM;
import static dev.rowan.changeset.Manage.APPEND;

import accounts.domain.Aim;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the guide "User-Aim many-to-many" does, and that it worked. */
final class UserAimGuide {
    record Person(String name, List<InAim> aims) {}

    record InAim(String name, String role) {}

    private UserAimGuide() {}

    static void play(Rowan rowan, Narrator tell) {
        tell.chapter("User – Aim");
        tell.step("First, somebody, and three aims");
        Row<User> alan =
                rowan.run(USER.create.set(USER.handle, Fresh.name("alan")).set(USER.name, "Alan"));
        Row<Aim> decide = rowan.run(AIM.create.set(AIM.name, "Decide it"));
        Row<Aim> compute = rowan.run(AIM.create.set(AIM.name, "Compute it"));
        Row<Aim> think = rowan.run(AIM.create.set(AIM.name, "Make it think"));
        tell.came(alan, decide, compute, think);

        tell.step("Add a user to an aim");
        UUID userId = alan.get(USER.id);
        UUID decideId = decide.get(AIM.id);
        var joined = rowan.run(USER_AIM.create.set(USER_AIM.userId, userId).set(USER_AIM.aimId, decideId));
        tell.came(joined);
        tell.checkStatements(1);

        tell.step("Or manage the relationship from the user; what is related already stays");
        var managed = rowan.run(USER.update.of(alan).manage(USER.aims, APPEND, List.of(decide, compute)));
        tell.came(managed);
        tell.checkStatements(1);

        tell.step("With what the join row carries");
        var link = Link.to(think).with(USER_AIM.role, "runner");
        var linked = rowan.run(USER.update.of(alan).manage(USER.aims, APPEND, List.of(link)));
        tell.came(linked);
        tell.checkStatements(1);

        tell.step("Load a user with their aims");
        Row<User> user = rowan.one(USER.query().filter(USER.id.eq(userId)).load(USER.aims));
        tell.came(user.get(USER.aims));
        tell.checkStatements(2);
        tell.check("alan has all three", Set.copyOf(user.get(USER.aims)), Set.of(decide, compute, think));

        tell.step("Read the user as a record that says what is wanted; the role is the join row's");
        Person person = rowan.one(USER.query().filter(USER.id.eq(userId)).into(Person.class));
        tell.came(person);
        var role = new InAim(think.get(AIM.name), "runner");
        tell.check("the role is there", person.aims().contains(role));

        tell.step("From the other side");
        var aim = rowan.one(AIM.query().filter(AIM.id.eq(decideId)).load(AIM.users));
        tell.came(aim.get(AIM.users));
        tell.check("decide has alan", aim.get(AIM.users), List.of(alan));

        tell.step("Take it all away; join rows go along");
        Row<User> gone = rowan.run(USER.destroy.of(alan));
        List.of(decide, compute, think).forEach(each -> rowan.run(AIM.destroy.of(each)));
        tell.came(gone);
    }
}
