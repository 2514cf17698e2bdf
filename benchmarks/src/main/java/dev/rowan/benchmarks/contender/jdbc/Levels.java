package dev.rowan.benchmarks.contender.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Users, groups and plans of one round trip, put together by their keys; what is shared is made once. */
final class Levels {
    private final List<User> users = new ArrayList<>();
    private final ById<User> byId = new ById<>();
    private final ById<User.Group> groups = new ById<>();

    List<User> users() {
        return users;
    }

    void users(ResultSet rows) throws SQLException {
        while (rows.next()) {
            User user = Binary.user(rows, new ArrayList<>());
            users.add(user);
            byId.put(user.id(), user);
        }
    }

    /** Rows of one user mostly follow each other. A user that came after the first statement is left out. */
    void groups(ResultSet rows, boolean plans) throws SQLException {
        User user = null;
        long high = 0;
        long low = 0;
        while (rows.next()) {
            byte[] key = Binary.key(rows, 1);
            if (user == null || Binary.low(key) != low || Binary.high(key) != high) {
                high = Binary.high(key);
                low = Binary.low(key);
                user = byId.find(high, low);
            }
            if (user != null) {
                user.groups().add(group(rows, plans));
            }
        }
    }

    private User.Group group(ResultSet rows, boolean plans) throws SQLException {
        byte[] key = Binary.key(rows, 2);
        long high = Binary.high(key);
        long low = Binary.low(key);
        User.Group known = groups.find(high, low);
        if (known != null) {
            return known;
        }
        List<User.Plan> children = plans ? new ArrayList<>(4) : List.of();
        User.Group group = new User.Group(new UUID(high, low), Binary.text(rows, 3), Binary.text(rows, 4), children);
        groups.put(group.id(), group);
        return group;
    }

    void plans(ResultSet rows) throws SQLException {
        while (rows.next()) {
            byte[] key = Binary.key(rows, 1);
            User.Group group = groups.find(Binary.high(key), Binary.low(key));
            if (group != null) {
                group.plans().add(new User.Plan(Binary.uuid(rows, 2), Binary.text(rows, 3)));
            }
        }
    }
}
