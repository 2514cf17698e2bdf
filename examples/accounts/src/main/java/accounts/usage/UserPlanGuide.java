package accounts.usage;

import static accounts.domain.Plan.PLAN;
import static accounts.domain.User.USER;
import static accounts.domain.UserPlan.USER_PLAN;
import static dev.rowan.changeset.Manage.APPEND;

import accounts.domain.Plan;
import accounts.domain.User;
import accounts.narration.Narrator;
import dev.rowan.Rowan;
import dev.rowan.changeset.Link;
import dev.rowan.row.Row;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the guide "User-Plan many-to-many" does, and that it worked. */
final class UserPlanGuide {
    record Person(String name, List<InPlan> plans) {}

    record InPlan(String name, String role) {}

    private UserPlanGuide() {}

    static void play(Rowan rowan, Narrator tell) {
        tell.chapter("User – Plan");
        tell.step("First, somebody, and three plans");
        Row<User> barbara =
                rowan.run(USER.create.set(USER.handle, Fresh.name("barbara")).set(USER.name, "Barbara"));
        Row<Plan> clu = rowan.run(PLAN.create.set(PLAN.name, "CLU"));
        Row<Plan> argus = rowan.run(PLAN.create.set(PLAN.name, "Argus"));
        Row<Plan> thor = rowan.run(PLAN.create.set(PLAN.name, "Thor"));
        tell.came(barbara, clu, argus, thor);

        tell.step("Add a user to a plan");
        UUID userId = barbara.get(USER.id);
        UUID cluId = clu.get(PLAN.id);
        var joined = rowan.run(USER_PLAN.create.set(USER_PLAN.userId, userId).set(USER_PLAN.planId, cluId));
        tell.came(joined);
        tell.checkStatements(1);

        tell.step("Or manage the relationship from the user; what is related already stays");
        var managed = rowan.run(USER.update.of(barbara).manage(USER.plans, APPEND, List.of(clu, argus)));
        tell.came(managed);
        tell.checkStatements(1);

        tell.step("With what the join row carries");
        var link = Link.to(thor).with(USER_PLAN.role, "lead");
        var linked = rowan.run(USER.update.of(barbara).manage(USER.plans, APPEND, List.of(link)));
        tell.came(linked);
        tell.checkStatements(1);

        tell.step("Load a user with their plans");
        Row<User> user = rowan.one(USER.query().filter(USER.id.eq(userId)).load(USER.plans));
        tell.came(user.get(USER.plans));
        tell.checkStatements(2);
        tell.check("barbara has all three", Set.copyOf(user.get(USER.plans)), Set.of(clu, argus, thor));

        tell.step("Read the user as a record that says what is wanted; the role is the join row's");
        Person person = rowan.one(USER.query().filter(USER.id.eq(userId)).into(Person.class));
        tell.came(person);
        var role = new InPlan(thor.get(PLAN.name), "lead");
        tell.check("the role is there", person.plans().contains(role));

        tell.step("From the other side");
        var plan = rowan.one(PLAN.query().filter(PLAN.id.eq(cluId)).load(PLAN.users));
        tell.came(plan.get(PLAN.users));
        tell.check("clu has barbara", plan.get(PLAN.users), List.of(barbara));

        tell.step("Take it all away; join rows go along");
        Row<User> gone = rowan.run(USER.destroy.of(barbara));
        List.of(clu, argus, thor).forEach(each -> rowan.run(PLAN.destroy.of(each)));
        tell.came(gone);
    }
}
