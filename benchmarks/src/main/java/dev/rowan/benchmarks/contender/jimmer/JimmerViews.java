package dev.rowan.benchmarks.contender.jimmer;

import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.UserView;
import java.util.Comparator;
import java.util.List;

/** Users as they are compared. */
final class JimmerViews {
    private JimmerViews() {}

    static UserView of(JimmerUser user, Depth depth) {
        List<UserView.GroupView> groups = depth == Depth.USERS
                ? List.of()
                : user.groups().stream()
                        .map(group -> group(group, depth))
                        .sorted(Comparator.comparing(UserView.GroupView::name))
                        .toList();
        return new UserView(user.id(), user.name(), user.email(), user.age(), user.joinedAt(), groups);
    }

    private static UserView.GroupView group(JimmerGroup group, Depth depth) {
        List<UserView.PlanView> plans = depth != Depth.PLANS
                ? List.of()
                : group.plans().stream()
                        .map(plan -> new UserView.PlanView(plan.id(), plan.title()))
                        .sorted(Comparator.comparing(UserView.PlanView::title))
                        .toList();
        return new UserView.GroupView(group.id(), group.name(), group.description(), plans);
    }
}
