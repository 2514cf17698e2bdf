package dev.rowan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.benchmarks.contender.Contender;
import dev.rowan.benchmarks.data.Depth;
import dev.rowan.benchmarks.data.Link;
import dev.rowan.benchmarks.data.Tables;
import dev.rowan.benchmarks.data.UserView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every contender does the same: reads the same values, leaves the same rows, and answers nothing from a cache. */
class ContendersTest {
    private static Database database;

    @BeforeAll
    static void start() throws SQLException {
        database = new Database();
    }

    @AfterAll
    static void stop() throws SQLException {
        database.close();
    }

    @BeforeEach
    void restore() throws SQLException {
        Tables.restore(database.own());
    }

    static List<String> words() {
        return Contenders.words();
    }

    interface Check {
        void of(Contender contender) throws SQLException;
    }

    private static void with(String word, Check check) throws SQLException {
        try (HikariDataSource pool = database.pool(word, database.url(), 2);
                Contender contender = Contenders.of(word, pool)) {
            check.of(contender);
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void reads_what_is_there(String word) throws SQLException {
        with(word, contender -> {
            assertThat(contender.view(contender.user(Tables.user(42)), Depth.USERS))
                    .isEqualTo(expected(42, Depth.USERS));
            assertThat(contender.view(contender.userWithGroups(Tables.user(42)), Depth.GROUPS))
                    .isEqualTo(expected(42, Depth.GROUPS));
            String from = Tables.userName(100);
            String below = Tables.userName(110);
            assertThat(views(contender, contender.users(from, below), Depth.USERS))
                    .isEqualTo(expected(100, 110, Depth.USERS));
            assertThat(views(contender, contender.usersWithGroups(from, below), Depth.GROUPS))
                    .isEqualTo(expected(100, 110, Depth.GROUPS));
            assertThat(views(contender, contender.usersWithPlans(from, below), Depth.PLANS))
                    .isEqualTo(expected(100, 110, Depth.PLANS));
            assertThat(views(contender, contender.usersOfGroup(Tables.groupName(5), 20), Depth.USERS))
                    .isEqualTo(IntStream.range(0, Tables.USERS)
                            .filter(user -> IntStream.range(0, Tables.GROUPS_OF_USER)
                                    .anyMatch(place -> Tables.groupOf(user, place) == 5))
                            .limit(20)
                            .mapToObj(user -> expected(user, Depth.USERS))
                            .toList());
            assertThat(views(contender, contender.page(contender.cursor(5_000, 20), 20), Depth.USERS))
                    .isEqualTo(expected(5_000, 5_020, Depth.USERS));
        });
    }

    @ParameterizedTest
    @MethodSource("words")
    void answers_nothing_from_a_cache(String word) throws SQLException {
        with(word, contender -> {
            contender.view(contender.user(Tables.user(7)), Depth.USERS);
            contender.view(contender.userWithGroups(Tables.user(7)), Depth.GROUPS);
            run("update users set email = 'new' where name = '" + Tables.userName(7) + "'");
            run("update groups set description = 'new' where name = '" + Tables.groupName(49) + "'");
            try {
                assertThat(contender
                                .view(contender.user(Tables.user(7)), Depth.USERS)
                                .email())
                        .isEqualTo("new");
                UserView again = contender.view(contender.userWithGroups(Tables.user(7)), Depth.GROUPS);
                assertThat(again.email()).isEqualTo("new");
                assertThat(again.groups())
                        .anySatisfy(group -> assertThat(group.description()).isEqualTo("new"));
            } finally {
                Tables.make(database.own());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("words")
    void writes_the_same_rows(String word) throws SQLException {
        with(word, contender -> {
            contender.join(Tables.user(1), Tables.group(999));
            assertThat(groupsOf(1)).hasSize(11).contains(Tables.group(999));
            List<UUID> appended = groups(2, 5, 15);
            contender.append(Tables.user(2), appended);
            assertThat(groupsOf(2)).containsExactlyInAnyOrderElementsOf(groups(2, 0, 15));
            run("update user_groups set role = 'kept' where user_id = '" + Tables.user(3) + "'");
            List<UUID> replaced = groups(3, 9, 19);
            contender.replace(Tables.user(3), replaced);
            assertThat(groupsOf(3)).containsExactlyInAnyOrderElementsOf(replaced);
            assertThat(count("role = 'kept'")).isEqualTo(1);
            assertThat(count("role = 'member'")).isEqualTo(Tables.USERS * 10 + 1 + 5 + 9 - 10);
            List<Link> links = new ArrayList<>();
            for (int user = 4; user < 104; user++) {
                for (UUID group : groups(user, 10, 25)) {
                    links.add(new Link(Tables.user(user), group));
                }
            }
            contender.joinAll(links);
            assertThat(groupsOf(4)).containsExactlyInAnyOrderElementsOf(groups(4, 0, 25));
            assertThat(count("role = 'member'")).isEqualTo(Tables.USERS * 10 + 1 + 5 + 9 - 10 + 1_500);
        });
    }

    @ParameterizedTest
    @MethodSource("words")
    void writes_nothing_of_what_is_unknown(String word) throws SQLException {
        with(word, contender -> {
            UUID unknown = UUID.randomUUID();
            List<UUID> some = List.of(Tables.group(999), unknown);
            UUID user = Tables.user(1);
            refused(() -> contender.join(user, unknown), unknown, "groupId");
            refused(() -> contender.append(user, some), unknown, "groups[1]");
            refused(() -> contender.replace(user, some), unknown, "groups[1]");
            refused(() -> contender.append(unknown, List.of(Tables.group(1))), unknown, "does not exist");
            List<Link> links = List.of(new Link(user, Tables.group(999)), new Link(user, unknown));
            refused(() -> contender.joinAll(links), unknown, "[1].groupId");
            assertThat(groupsOf(1)).containsExactlyInAnyOrderElementsOf(groups(1, 0, 10));
        });
    }

    /** What is unknown is told by its key, or by the place where it was given. */
    private static void refused(ThrowableAssert.ThrowingCallable write, UUID unknown, String place) {
        assertThatThrownBy(write)
                .satisfies(refusal ->
                        assertThat(Throwables.getStackTrace(refusal)).containsAnyOf(unknown.toString(), place));
    }

    private static List<UserView> views(Contender contender, List<?> users, Depth depth) {
        return users.stream().map(user -> contender.view(user, depth)).collect(Collectors.toList());
    }

    private static List<UserView> expected(int from, int below, Depth depth) {
        return IntStream.range(from, below)
                .mapToObj(user -> expected(user, depth))
                .toList();
    }

    private static UserView expected(int user, Depth depth) {
        return Expected.user(user, depth);
    }

    private static List<UUID> groups(int user, int from, int below) {
        return IntStream.range(from, below)
                .mapToObj(place -> Tables.group(Tables.groupOf(user, place)))
                .toList();
    }

    private static List<UUID> groupsOf(int user) throws SQLException {
        List<UUID> groups = new ArrayList<>();
        try (Statement statement = database.own().createStatement();
                ResultSet rows = statement.executeQuery(
                        "select group_id from user_groups where user_id = '" + Tables.user(user) + "'")) {
            while (rows.next()) {
                groups.add(rows.getObject(1, UUID.class));
            }
        }
        return groups;
    }

    private static int count(String where) throws SQLException {
        try (Statement statement = database.own().createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from user_groups where " + where)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(String text) throws SQLException {
        try (Statement statement = database.own().createStatement()) {
            statement.execute(text);
        }
    }
}
