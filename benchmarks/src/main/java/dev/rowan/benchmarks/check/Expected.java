package dev.rowan.benchmarks.check;

import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.data.UserView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What must be read, worked out without a database. */
public final class Expected {
    private Expected() {}

    /** The user of a number, as deep as it is read. */
    public static UserView user(int user, Depth depth) {
        List<UserView.GroupView> groups = depth == Depth.USERS
                ? List.of()
                : IntStream.range(0, Tables.GROUPS_OF_USER)
                        .map(place -> Tables.groupOf(user, place))
                        .mapToObj(group -> group(group, depth))
                        .sorted(Comparator.comparing(UserView.GroupView::name))
                        .toList();
        return new UserView(
                Tables.user(user),
                Tables.userName(user),
                "user" + user + "@example.org",
                20 + user % 60,
                Instant.parse("2020-01-01T00:00:00Z")
                        .plus(Duration.ofSeconds(3_675).multipliedBy(user)),
                groups);
    }

    private static UserView.GroupView group(int group, Depth depth) {
        List<UserView.PlanView> plans = depth != Depth.PLANS
                ? List.of()
                : IntStream.range(0, Tables.PLANS_OF_GROUP)
                        .mapToObj(plan -> new UserView.PlanView(
                                Tables.key("plan" + group + "." + plan), "plan " + plan + " of group " + group))
                        .toList();
        return new UserView.GroupView(
                Tables.group(group),
                Tables.groupName(group),
                "What the group of number " + group + " is there for",
                plans);
    }
}
