package dev.rowan.benchmarks.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.IntStream;

/** The tables and their rows: made by SQL, so that they are nobody's own. */
public final class Tables {
    /** How many users there are. */
    public static final int USERS = 10_000;

    /** How many groups there are. */
    public static final int GROUPS = 1_000;

    /** How many groups each user has. */
    public static final int GROUPS_OF_USER = 10;

    /** How many plans each group has. */
    public static final int PLANS_OF_GROUP = 3;

    private static final UUID[] USER_KEYS = keys("user", USERS);
    private static final UUID[] GROUP_KEYS = keys("group", GROUPS);
    private static final String[] USER_NAMES = names("user", USERS + 1);
    private static final String[] GROUP_NAMES = names("group", GROUPS);

    private Tables() {}

    /** The key of a user, from 0 to below {@link #USERS}. */
    public static UUID user(int number) {
        return USER_KEYS[number];
    }

    /** The name of a user; in order of the numbers. */
    public static String userName(int number) {
        return USER_NAMES[number];
    }

    /** The key of a group, from 0 to below {@link #GROUPS}. */
    public static UUID group(int number) {
        return GROUP_KEYS[number];
    }

    /** The name of a group. */
    public static String groupName(int number) {
        return GROUP_NAMES[number];
    }

    /** The number of the group that a user has at a place, from 0 on; other places lead to groups that it does not have. */
    public static int groupOf(int user, int place) {
        return (user * 7 + place * 37) % GROUPS;
    }

    /** Makes the tables anew and fills them. */
    public static void make(Connection connection) throws SQLException {
        run(
                connection,
                """
                drop table if exists pristine, plans, user_groups, groups, users cascade;
                create table users (id uuid primary key, name text collate "C" not null, email text collate "C" not null,
                    age integer not null, joined_at timestamptz not null);
                create table groups (id uuid primary key, name text collate "C" not null unique,
                    description text collate "C" not null);
                create table user_groups (
                    user_id uuid not null references users on delete cascade,
                    group_id uuid not null references groups on delete cascade,
                    role text collate "C" not null default 'member',
                    primary key (user_id, group_id));
                create table plans (id uuid primary key, group_id uuid not null references groups on delete cascade,
                    title text collate "C" not null);
                """,
                """
                insert into users select md5('user' || n)::uuid, 'user-' || lpad(n::text, 6, '0'),
                    'user' || n || '@example.org', 20 + n %% 60, timestamptz '2020-01-01 00:00:00Z' + n * interval '61.25 minutes'
                from generate_series(0, %d - 1) n
                """.formatted(USERS),
                """
                insert into groups select md5('group' || n)::uuid, 'group-' || lpad(n::text, 6, '0'),
                    'What the group of number ' || n || ' is there for'
                from generate_series(0, %d - 1) n
                """.formatted(GROUPS),
                """
                insert into user_groups
                select md5('user' || u)::uuid, md5('group' || (u * 7 + place * 37) %% %d)::uuid, 'member'
                from generate_series(0, %d - 1) u, generate_series(0, %d - 1) place
                """.formatted(GROUPS, USERS, GROUPS_OF_USER),
                """
                insert into plans select md5('plan' || g || '.' || p)::uuid, md5('group' || g)::uuid, 'plan ' || p || ' of group ' || g
                from generate_series(0, %d - 1) g, generate_series(0, %d - 1) p
                """.formatted(GROUPS, PLANS_OF_GROUP),
                """
                create index on users (name, id);
                create index on user_groups (group_id);
                create index on plans (group_id);
                create unlogged table pristine as select * from user_groups;
                """);
        settle(connection);
    }

    /** Brings the join rows back to what they were, for whoever writes next. */
    public static void restore(Connection connection) throws SQLException {
        run(
                connection,
                "truncate user_groups",
                "drop index user_groups_group_id_idx",
                "alter table user_groups drop constraint user_groups_user_id_fkey, drop constraint user_groups_group_id_fkey,"
                        + " drop constraint user_groups_pkey",
                "insert into user_groups select * from pristine",
                "alter table user_groups add primary key (user_id, group_id)",
                "create index user_groups_group_id_idx on user_groups (group_id)",
                "alter table user_groups add constraint user_groups_user_id_fkey foreign key (user_id) references users on delete cascade,"
                        + " add constraint user_groups_group_id_fkey foreign key (group_id) references groups on delete cascade");
        run(connection, "vacuum analyze user_groups");
    }

    /** Nothing is left to be done in the background while something is measured. */
    private static void settle(Connection connection) throws SQLException {
        run(
                connection,
                "vacuum analyze users",
                "vacuum analyze groups",
                "vacuum analyze user_groups",
                "vacuum analyze plans");
        run(connection, "checkpoint");
    }

    private static UUID[] keys(String kind, int count) {
        return IntStream.range(0, count).mapToObj(number -> key(kind + number)).toArray(UUID[]::new);
    }

    private static String[] names(String kind, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "%s-%06d".formatted(kind, number))
                .toArray(String[]::new);
    }

    /** What PostgreSQL's {@code md5(text)::uuid} is. */
    public static UUID key(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            ByteBuffer halves = ByteBuffer.wrap(digest);
            return new UUID(halves.getLong(), halves.getLong());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }
}
