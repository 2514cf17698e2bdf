package dev.rowan.benchmarks.check;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.data.UserView;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What every contender must read. */
public final class Reads {
    private Reads() {}

    /**
     * That each read answers with what the database holds.
     *
     * @throws IllegalStateException with the read that does not
     */
    public static void same(Contender contender) {
        for (int user : List.of(42, 9_993)) {
            many(contender, "user", List.of(contender.user(Tables.user(user))), between(user, user + 1, Depth.USERS));
            many(
                    contender,
                    "userWithGroups",
                    List.of(contender.userWithGroups(Tables.user(user))),
                    between(user, user + 1, Depth.GROUPS));
        }
        String from = Tables.userName(100);
        String below = Tables.userName(110);
        List<UserView> flat = between(100, 110, Depth.USERS);
        many(contender, "users", contender.users(from, below), flat);
        many(contender, "usersWithGroups", contender.usersWithGroups(from, below), between(100, 110, Depth.GROUPS));
        many(contender, "usersWithPlans", contender.usersWithPlans(from, below), between(100, 110, Depth.PLANS));
        many(contender, "usersOfGroup", contender.usersOfGroup(Tables.groupName(5), 20), firstOfGroup(5, 20));
        Object cursor = contender.cursor(5_000, 20);
        many(contender, "page", contender.page(cursor, 20), between(5_000, 5_020, Depth.USERS));
    }

    /**
     * That what others change meanwhile is seen by who has just read it; it is changed back at the end.
     *
     * @throws IllegalStateException with the read that was answered from a cache
     */
    public static void fresh(Contender contender, Connection others) throws SQLException {
        same(contender);
        change(others, "'new ' || %s");
        try {
            for (Map.Entry<String, Object> read : again(contender).entrySet()) {
                Depth depth = depth(read.getKey());
                UserView seen = contender.view(read.getValue(), depth);
                if (!marked(seen, depth)) {
                    throw new IllegalStateException("%s answers %s from a cache: what was changed is not in %s"
                            .formatted(contender.name(), read.getKey(), seen));
                }
            }
        } finally {
            change(others, "substr(%s, 5)");
        }
    }

    private static Map<String, Object> again(Contender contender) {
        String from = Tables.userName(105);
        String below = Tables.userName(106);
        Map<String, Object> reads = new LinkedHashMap<>();
        reads.put("user", contender.user(Tables.user(42)));
        reads.put("userWithGroups", contender.userWithGroups(Tables.user(42)));
        reads.put("users", contender.users(from, below).get(0));
        reads.put("usersWithGroups", contender.usersWithGroups(from, below).get(0));
        reads.put("usersWithPlans", contender.usersWithPlans(from, below).get(0));
        return reads;
    }

    private static boolean marked(UserView user, Depth depth) {
        return user.email().startsWith("new ")
                && (depth == Depth.USERS
                        || user.groups().stream()
                                .anyMatch(group -> group.description().startsWith("new ")
                                        && (depth == Depth.GROUPS
                                                || group.plans().stream()
                                                        .anyMatch(plan ->
                                                                plan.title().startsWith("new ")))));
    }

    private static void change(Connection others, String value) throws SQLException {
        String groups =
                "('%s', '%s')".formatted(Tables.group(Tables.groupOf(42, 0)), Tables.group(Tables.groupOf(105, 0)));
        try (Statement statement = others.createStatement()) {
            statement.execute("update users set email = %s where id in ('%s', '%s')"
                    .formatted(value.formatted("email"), Tables.user(42), Tables.user(105)));
            statement.execute("update groups set description = %s where id in %s"
                    .formatted(value.formatted("description"), groups));
            statement.execute(
                    "update plans set title = %s where group_id in %s".formatted(value.formatted("title"), groups));
        }
    }

    private static List<UserView> firstOfGroup(int group, int limit) {
        return IntStream.range(0, Tables.USERS)
                .filter(user -> IntStream.range(0, Tables.GROUPS_OF_USER)
                        .anyMatch(place -> Tables.groupOf(user, place) == group))
                .limit(limit)
                .mapToObj(user -> Expected.user(user, Depth.USERS))
                .toList();
    }

    private static List<UserView> between(int from, int below, Depth depth) {
        return IntStream.range(from, below)
                .mapToObj(user -> Expected.user(user, depth))
                .toList();
    }

    private static void many(Contender contender, String read, List<?> users, List<UserView> expected) {
        Depth depth = depth(read);
        List<UserView> seen =
                users.stream().map(user -> contender.view(user, depth)).toList();
        if (!seen.equals(expected)) {
            throw new IllegalStateException(
                    "%s: %s gave%n%s%nbut there is%n%s".formatted(contender.name(), read, seen, expected));
        }
    }

    private static Depth depth(String read) {
        return read.endsWith("Plans") ? Depth.PLANS : read.endsWith("Groups") ? Depth.GROUPS : Depth.USERS;
    }
}
