package dev.rowan.benchmarks.contender.jdbc;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** What a good engineer writes: a query a level, keys bound as one array, writes in one transaction. */
public final class JdbcByHand implements Contender {
    private static final String USER = "u.id, u.name, u.email, u.age, u.joined_at";

    private final DataSource source;

    public JdbcByHand(DataSource source) {
        this.source = source;
    }

    @Override
    public String name() {
        return "JDBC by hand";
    }

    @Override
    public Object user(UUID id) {
        return Sql.with(source, connection -> user(connection, id));
    }

    @Override
    public Object userWithGroups(UUID id) {
        return Sql.with(source, connection -> {
            User user = user(connection, id);
            String text = "select g.id, g.name, g.description from user_groups ug join groups g on g.id = ug.group_id"
                    + " where ug.user_id = ?";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setObject(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        user.groups().add(group(rows, 1));
                    }
                }
            }
            return user;
        });
    }

    @Override
    public List<?> users(String from, String below) {
        return Sql.with(source, connection -> between(connection, from, below));
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return Sql.with(source, connection -> {
            List<User> users = between(connection, from, below);
            groups(connection, users);
            return users;
        });
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return Sql.with(source, connection -> {
            List<User> users = between(connection, from, below);
            plans(connection, groups(connection, users));
            return users;
        });
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        String text = "select " + USER + " from users u join user_groups ug on ug.user_id = u.id"
                + " join groups g on g.id = ug.group_id where g.name = ? order by u.name limit ?";
        return Sql.with(source, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setString(1, group);
                statement.setInt(2, limit);
                return users(statement);
            }
        });
    }

    @Override
    public Object cursor(int depth, int size) {
        String text = "select name, id from users order by name, id limit 1 offset ?";
        return Sql.with(source, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setInt(1, depth - 1);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return new User.Cursor(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
        });
    }

    @Override
    public List<?> page(Object cursor, int size) {
        User.Cursor after = (User.Cursor) cursor;
        String text = "select " + USER + " from users u where (u.name, u.id) > (?, ?) order by u.name, u.id limit ?";
        return Sql.with(source, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setString(1, after.name());
                statement.setObject(2, after.id());
                statement.setInt(3, size + 1);
                List<User> users = users(statement);
                boolean more = users.size() > size;
                return new User.Page(more ? users.subList(0, size) : users, more).users();
            }
        });
    }

    @Override
    public Object join(UUID user, UUID group) {
        String text = "insert into user_groups (user_id, group_id) values (?, ?) returning user_id, group_id, role";
        return Sql.with(source, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setObject(1, user);
                statement.setObject(2, group);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                    return new User.Joined(
                            rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getString(3));
                }
            }
        });
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return Sql.inTransaction(source, connection -> {
            known(connection, groups);
            return insert(connection, user, groups);
        });
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return Sql.inTransaction(source, connection -> {
            lock(connection, user);
            known(connection, groups);
            String text = "delete from user_groups where user_id = ? and group_id <> all (?)";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                statement.setObject(1, user);
                statement.setArray(2, connection.createArrayOf("uuid", groups.toArray()));
                return statement.executeUpdate() + insert(connection, user, groups);
            }
        });
    }

    /** Whoever replaces at the same time comes after this. */
    private static void lock(Connection connection, UUID user) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select id from users where id = ? for no key update")) {
            statement.setObject(1, user);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("there is no user " + user);
                }
            }
        }
    }

    /** Which groups are missing is told by their keys; one that goes in the meantime is refused by its foreign key. */
    private static void known(Connection connection, List<UUID> groups) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id from groups where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", groups.toArray()));
            Set<UUID> unknown = new HashSet<>(groups);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    unknown.remove(rows.getObject(1, UUID.class));
                }
            }
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("there are no groups " + unknown);
            }
        }
    }

    private static int insert(Connection connection, UUID user, List<UUID> groups) throws SQLException {
        String text = "insert into user_groups (user_id, group_id) select ?, unnest(?) on conflict do nothing";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setObject(1, user);
            // in one order for all, so that nobody waits for who waits for him
            statement.setArray(
                    2, connection.createArrayOf("uuid", groups.stream().sorted().toArray()));
            return statement.executeUpdate();
        }
    }

    @Override
    public Object joinAll(List<Link> links) {
        return Sql.inTransaction(source, connection -> {
            String text = "insert into user_groups (user_id, group_id) values (?, ?)";
            try (PreparedStatement statement = connection.prepareStatement(text)) {
                int waiting = 0;
                for (Link link : links) {
                    statement.setObject(1, link.user());
                    statement.setObject(2, link.group());
                    statement.addBatch();
                    if (++waiting == 1_000) {
                        statement.executeBatch();
                        waiting = 0;
                    }
                }
                statement.executeBatch();
            }
            return links.size();
        });
    }

    private static User user(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + USER + " from users u where u.id = ?")) {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("there is no user " + id);
                }
                return user(rows);
            }
        }
    }

    private static List<User> between(Connection connection, String from, String below) throws SQLException {
        String text = "select " + USER + " from users u where u.name >= ? and u.name < ? order by u.name";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setString(1, from);
            statement.setString(2, below);
            return users(statement);
        }
    }

    /** Reads the groups of users, a group once, and gives them to the users. */
    private static Map<UUID, User.Group> groups(Connection connection, List<User> users) throws SQLException {
        Map<UUID, User> byId = new HashMap<>();
        users.forEach(user -> byId.put(user.id(), user));
        Map<UUID, User.Group> groups = new HashMap<>();
        String text = "select ug.user_id, g.id, g.name, g.description from user_groups ug"
                + " join groups g on g.id = ug.group_id where ug.user_id = any (?)";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setArray(1, connection.createArrayOf("uuid", byId.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    User.Group group = groups.get(rows.getObject(2, UUID.class));
                    if (group == null) {
                        group = group(rows, 2);
                        groups.put(group.id(), group);
                    }
                    byId.get(rows.getObject(1, UUID.class)).groups().add(group);
                }
            }
        }
        return groups;
    }

    private static void plans(Connection connection, Map<UUID, User.Group> groups) throws SQLException {
        String text = "select group_id, id, title from plans where group_id = any (?)";
        try (PreparedStatement statement = connection.prepareStatement(text)) {
            statement.setArray(
                    1, connection.createArrayOf("uuid", groups.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    groups.get(rows.getObject(1, UUID.class))
                            .plans()
                            .add(new User.Plan(rows.getObject(2, UUID.class), rows.getString(3)));
                }
            }
        }
    }

    private static List<User> users(PreparedStatement statement) throws SQLException {
        List<User> users = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                users.add(user(rows));
            }
        }
        return users;
    }

    private static User user(ResultSet rows) throws SQLException {
        return new User(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                rows.getString(3),
                rows.getInt(4),
                rows.getObject(5, OffsetDateTime.class).toInstant(),
                new ArrayList<>());
    }

    private static User.Group group(ResultSet rows, int first) throws SQLException {
        return new User.Group(
                rows.getObject(first, UUID.class),
                rows.getString(first + 1),
                rows.getString(first + 2),
                new ArrayList<>());
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return Views.of((User) user, depth);
    }

    @Override
    public void close() {}
}
