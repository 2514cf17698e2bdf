package dev.rowan.benchmarks.check;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.Tables;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Which rows every contender must leave. */
public final class Writes {
    private final Contender contender;
    private final Connection others;

    private Writes(Contender contender, Connection others) {
        this.contender = contender;
        this.others = others;
    }

    /**
     * That each write leaves the rows that it must; the tables are to be restored afterwards.
     *
     * @throws IllegalStateException with the write that does not
     */
    public static void same(Contender contender, Connection others) throws SQLException {
        new Writes(contender, others).check();
    }

    private void check() throws SQLException {
        contender.join(Tables.user(1), Tables.group(999));
        List<UUID> joined = new ArrayList<>(groups(1, 0, 10));
        joined.add(Tables.group(999));
        left("join", groupsOf(1), joined);
        contender.append(Tables.user(2), groups(2, 5, 15));
        left("append", groupsOf(2), groups(2, 0, 15));
        try (Statement statement = others.createStatement()) {
            statement.execute("update user_groups set role = 'kept' where user_id = '" + Tables.user(3) + "'");
        }
        contender.replace(Tables.user(3), groups(3, 9, 19));
        left("replace", groupsOf(3), groups(3, 9, 19));
        number("replace", "role = 'kept'", 1);
        int members = Tables.USERS * Tables.GROUPS_OF_USER + 1 + 5 + 9 - 10;
        number("replace", "role = 'member'", members);
        List<Link> links = new ArrayList<>();
        for (int user = 4; user < 104; user++) {
            for (UUID group : groups(user, 10, 25)) {
                links.add(new Link(Tables.user(user), group));
            }
        }
        contender.joinAll(links);
        left("joinAll", groupsOf(4), groups(4, 0, 25));
        number("joinAll", "role = 'member'", members + 1_500);
    }

    /** The groups that a user has, in no order. */
    public static List<UUID> groupsOf(int user, Connection connection) throws SQLException {
        List<UUID> groups = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select group_id from user_groups where user_id = '" + Tables.user(user) + "'")) {
            while (rows.next()) {
                groups.add(rows.getObject(1, UUID.class));
            }
        }
        return groups;
    }

    private List<UUID> groupsOf(int user) throws SQLException {
        return groupsOf(user, others);
    }

    private void left(String write, List<UUID> found, List<UUID> expected) {
        if (found.size() != expected.size() || !new HashSet<>(found).equals(new HashSet<>(expected))) {
            throw new IllegalStateException("%s: %s left the groups%n%s%nbut should have left%n%s"
                    .formatted(contender.name(), write, found, expected));
        }
    }

    private void number(String write, String where, int expected) throws SQLException {
        try (Statement statement = others.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from user_groups where " + where)) {
            rows.next();
            if (rows.getInt(1) != expected) {
                throw new IllegalStateException("%s: after %s there are %d rows with %s, and should be %d"
                        .formatted(contender.name(), write, rows.getInt(1), where, expected));
            }
        }
    }

    private static List<UUID> groups(int user, int from, int below) {
        return IntStream.range(from, below)
                .mapToObj(place -> Tables.group(Tables.groupOf(user, place)))
                .toList();
    }
}
