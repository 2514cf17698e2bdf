package dev.rowan.benchmarks.growth;

import dev.rowan.benchmarks.data.Link;
import dev.rowan.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Tables as in the other benchmarks, but with as many groups as the greatest n: 100,000 users with ten groups each, others
 * with one, ten, … of their own, and others with none, who are written for. Keys can be worked out on both sides.
 */
final class Meadow implements AutoCloseable {
    /** How many groups there are, and how many users who have ten of them. */
    static final int MANY = 100_000;

    private final EmbeddedPostgres server = EmbeddedPostgres.start();
    private final String url = server.newDatabaseUrl();
    private final Connection own;

    Meadow() throws SQLException {
        own = DriverManager.getConnection(url, server.user(), server.password());
        run(
                "alter system set random_page_cost = 1.1",
                "alter system set autovacuum = off",
                "alter system set max_wal_size = '8GB'",
                "select pg_reload_conf()",
                """
                create table users (id uuid primary key, name text collate "C" not null, email text collate "C" not null,
                    age integer not null, joined_at timestamptz not null);
                create table groups (id uuid primary key, name text collate "C" not null unique,
                    description text collate "C" not null);
                create table user_groups (
                    user_id uuid not null references users on delete cascade,
                    group_id uuid not null references groups on delete cascade,
                    role text collate "C" not null default 'member',
                    primary key (user_id, group_id));
                create function key(kind int, n bigint) returns uuid immutable language sql return
                    (lpad(to_hex(kind), 8, '0') || lpad(to_hex((n * 7919) % 1000003), 8, '0') || lpad(to_hex(n), 16, '0'))::uuid;
                """,
                "insert into groups select key(2, n), 'group-' || lpad(n::text, 7, '0'), 'What the group of number ' || n || ' is there for' from generate_series(0, "
                        + (MANY - 1) + ") n");
        users("ten", 1, MANY);
        users("none", 4, MANY);
        run("create index on users (name, id)", "create index on user_groups (group_id)");
        settle();
    }

    /** Gives users their groups: ten to many, and as many as the sizes say to one each. */
    void sow(List<Integer> sizes) throws SQLException {
        users("one", 3, sizes.size());
        run("insert into user_groups select key(1, u), key(2, (u * 7 + place * 37) % " + MANY
                + "), 'member' from generate_series(0, " + (MANY - 1) + ") u, generate_series(0, 9) place");
        for (int i = 0; i < sizes.size(); i++) {
            run("insert into user_groups select key(3, " + i + "), key(2, n), 'member' from generate_series(0, "
                    + (sizes.get(i) - 1) + ") n");
        }
        settle();
    }

    private void users(String name, int kind, int count) throws SQLException {
        run("insert into users select key(" + kind + ", n), '" + name
                + "-' || lpad(n::text, 7, '0'), 'user' || n || '@example.org', 20 + n % 60,"
                + " timestamptz '2020-01-01 00:00:00Z' + n * interval '61.25 minutes' from generate_series(0, "
                + (count - 1) + ") n");
    }

    /** Nothing is left to be done in the background while something is measured. */
    private void settle() throws SQLException {
        run("vacuum analyze users", "vacuum analyze groups", "vacuum analyze user_groups", "checkpoint");
    }

    /** From here on only writes are measured, from an empty table of join rows. */
    void mow() throws SQLException {
        run("truncate user_groups");
    }

    /** Takes the links of one user away. */
    void clear(UUID user) throws SQLException {
        run("delete from user_groups where user_id = '" + user + "'");
    }

    /** One of {@link #MANY} users with ten groups, in order of names. */
    static String nameOfTen(int number) {
        return "ten-%07d".formatted(number);
    }

    /** The user who has as many groups as the size at an index says. */
    static UUID one(int index) {
        return key(3, index);
    }

    /** One of {@link #MANY} users without groups. */
    static UUID none(int number) {
        return key(4, number);
    }

    /** One of {@link #MANY} groups; beyond them, from the first again. */
    static UUID group(int number) {
        return key(2, number % MANY);
    }

    /** The first groups of a scattered order that begins somewhere. */
    static List<UUID> groups(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(Meadow::group).toList();
    }

    /** Links of users without groups, a hundred each; so many are of that many more users. */
    static List<Link> links(int from, int count) {
        List<Link> links = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            links.add(link(from, number));
        }
        return links;
    }

    static Link link(int from, int number) {
        int user = (from + number / 100) % MANY;
        return new Link(none(user), group(user * 13 + number % 100 * 37));
    }

    private static UUID key(int kind, long number) {
        return new UUID((long) kind << 32 | number * 7_919 % 1_000_003, number);
    }

    String url() {
        return url;
    }

    String user() {
        return server.user();
    }

    private void run(String... texts) throws SQLException {
        try (Statement statement = own.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        own.close();
        server.close();
    }
}
