package dev.rowan.benchmarks.contender.jdbc;

import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.UserView;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What this driver and this server can do when nothing is spared: all levels in one round trip, prepared on the server from the
 * first execution, everything in binary, each write one statement or one pipeline that commits by itself.
 */
public final class JdbcAtItsLimit implements Contender {
    private static final String USER = "u.id, u.name, u.email, u.age, u.joined_at";
    private static final String BETWEEN = "u.name >= ? and u.name < ?";
    private static final String LINKED = " from users u join user_groups ug on ug.user_id = u.id";
    private static final String USERS = "select " + USER + " from users u where " + BETWEEN + " order by u.name";
    private static final String GROUPS = "select ug.user_id, g.id, g.name, g.description" + LINKED
            + " join groups g on g.id = ug.group_id where " + BETWEEN;
    private static final String PLANS = "select p.group_id, p.id, p.title from plans p where p.group_id = any (array("
            + "select distinct ug.group_id" + LINKED + " where " + BETWEEN + "))";

    private final Direct direct;

    public JdbcAtItsLimit(DataSource source) {
        this.direct = new Direct(source);
    }

    @Override
    public String name() {
        return "JDBC at its limit";
    }

    @Override
    public Object user(UUID id) {
        return direct.with("select " + USER + " from users u where u.id = ?", statement -> {
            statement.setObject(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalArgumentException("there is no user " + id);
                }
                return Binary.user(rows, List.of());
            }
        });
    }

    /** Both levels as rows of one shape: the one of the user is the one with an age. */
    @Override
    public Object userWithGroups(UUID id) {
        String text = "select " + USER + " from users u where u.id = ? union all"
                + " select g.id, g.name, g.description, null, null"
                + " from user_groups ug join groups g on g.id = ug.group_id where ug.user_id = ?";
        return direct.with(text, statement -> {
            statement.setObject(1, id);
            statement.setObject(2, id);
            List<User.Group> groups = new ArrayList<>();
            User user = null;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (user == null && rows.getBytes(4) != null) {
                        user = Binary.user(rows, groups);
                    } else {
                        groups.add(Binary.group(rows, 1, List.of()));
                    }
                }
            }
            if (user == null) {
                throw new IllegalArgumentException("there is no user " + id);
            }
            return user;
        });
    }

    @Override
    public List<?> users(String from, String below) {
        return direct.with(USERS, statement -> {
            between(statement, 1, from, below);
            try (ResultSet rows = statement.executeQuery()) {
                return Binary.users(rows);
            }
        });
    }

    @Override
    public List<?> usersWithGroups(String from, String below) {
        return direct.with(USERS + ";" + GROUPS, statement -> {
            between(statement, 2, from, below);
            Levels levels = new Levels();
            levels.users(first(statement));
            levels.groups(next(statement), false);
            return levels.users();
        });
    }

    @Override
    public List<?> usersWithPlans(String from, String below) {
        return direct.with(USERS + ";" + GROUPS + ";" + PLANS, statement -> {
            between(statement, 3, from, below);
            Levels levels = new Levels();
            levels.users(first(statement));
            levels.groups(next(statement), true);
            levels.plans(next(statement));
            return levels.users();
        });
    }

    @Override
    public List<?> usersOfGroup(String group, int limit) {
        String text = "select " + USER + LINKED
                + " join groups g on g.id = ug.group_id where g.name = ? order by u.name limit ?";
        return direct.with(text, statement -> {
            statement.setString(1, group);
            statement.setInt(2, limit);
            try (ResultSet rows = statement.executeQuery()) {
                return Binary.users(rows);
            }
        });
    }

    @Override
    public Object cursor(int depth, int size) {
        return direct.with("select name, id from users order by name, id limit 1 offset ?", statement -> {
            statement.setInt(1, depth - 1);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return new User.Cursor(rows.getString(1), rows.getObject(2, UUID.class));
            }
        });
    }

    @Override
    public List<?> page(Object cursor, int size) {
        User.Cursor after = (User.Cursor) cursor;
        String text = "select " + USER + " from users u where (u.name, u.id) > (?, ?) order by u.name, u.id limit ?";
        return direct.with(text, statement -> {
            statement.setString(1, after.name());
            statement.setObject(2, after.id());
            statement.setInt(3, size + 1);
            try (ResultSet rows = statement.executeQuery()) {
                List<User> users = Binary.users(rows);
                boolean more = users.size() > size;
                return new User.Page(more ? users.subList(0, size) : users, more).users();
            }
        });
    }

    @Override
    public Object join(UUID user, UUID group) {
        return direct.with(Writes.JOIN, statement -> Writes.join(statement, user, group));
    }

    @Override
    public Object append(UUID user, List<UUID> groups) {
        return direct.with(Writes.APPEND, statement -> Writes.append(statement, user, groups));
    }

    @Override
    public Object replace(UUID user, List<UUID> groups) {
        return direct.with(Writes.REPLACE, statement -> Writes.replace(statement, user, groups));
    }

    @Override
    public Object joinAll(List<Link> links) {
        return direct.copy(copies -> Writes.copy(copies, links));
    }

    private static void between(PreparedStatement statement, int times, String from, String below) throws SQLException {
        for (int time = 0; time < times; time++) {
            statement.setString(2 * time + 1, from);
            statement.setString(2 * time + 2, below);
        }
    }

    private static ResultSet first(PreparedStatement statement) throws SQLException {
        statement.execute();
        return statement.getResultSet();
    }

    private static ResultSet next(PreparedStatement statement) throws SQLException {
        statement.getMoreResults();
        return statement.getResultSet();
    }

    @Override
    public UserView view(Object user, Depth depth) {
        return Views.of((User) user, depth);
    }

    @Override
    public void close() {}
}
