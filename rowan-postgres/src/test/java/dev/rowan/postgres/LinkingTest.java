package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.INVITER_ID;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.ROLE;
import static dev.rowan.postgres.Accounts.TAGS;
import static dev.rowan.postgres.Accounts.USER_GROUP;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.link;
import static dev.rowan.store.LinkMode.APPEND;
import static dev.rowan.store.LinkMode.APPEND_AND_REMOVE;
import static dev.rowan.store.LinkMode.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.model.RelationshipModel;
import dev.rowan.problem.StoreException;
import dev.rowan.store.Transaction;
import dev.rowan.store.Violation;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkingTest {
    private final Postgres store = Server.store();

    @BeforeAll
    void tables() {
        Accounts.create();
    }

    @AfterAll
    void close() {
        store.close();
    }

    @BeforeEach
    void rows() {
        Server.run("truncate users, groups, user_groups, posts cascade");
        Accounts.user(1, "Ada");
        Accounts.user(2, "Bob");
        for (int i = 11; i <= 14; i++) {
            Accounts.group(i, "group " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void appending_adds_what_is_not_there_and_leaves_the_rest_as_it_is(boolean alone) {
        links("(1, 11, 'owner')");
        WriteStep.Link step = withRole(id(14), "a", id(11), "b", id(12), "c");

        Written.Linked linked = (Written.Linked) write(alone, step);

        assertThat(linked.added()).containsExactlyInAnyOrder(id(12), id(14));
        assertThat(linked.removed()).isEmpty();
        assertThat(roles()).containsExactly("1 11 owner", "1 12 c", "1 14 a");
        assertThat(write(alone, step)).isEqualTo(new Written.Linked(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void all_missing_destinations_are_told_at_their_indexes_and_nothing_is_written(boolean alone) {
        Written written = write(alone, link(GROUPS, APPEND, id(1), id(99), id(12), id(50), id(11)));

        assertThat(written).isEqualTo(new Written.Missing(List.of(0, 2)));
        assertThat(roles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_missing_parent_is_gone(boolean alone) {
        for (var mode : List.of(APPEND, APPEND_AND_REMOVE, REMOVE)) {
            assertThat(write(alone, link(GROUPS, mode, id(9), id(11)))).isEqualTo(new Written.Gone());
            assertThat(write(alone, link(GROUPS, mode, id(9), id(99)))).isEqualTo(new Written.Gone());
            assertThat(write(alone, link(POSTS, mode, id(9), 5L))).isEqualTo(new Written.Gone());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lists_and_nulls_travel_in_the_payload(boolean alone) {
        List<Object[]> payload = List.of(
                new Object[] {null, List.of("a,b", "{}", "\"", "\\", "NULL", ""), null},
                new Object[] {"x", null, id(2)},
                new Object[] {"y", List.of(), null});
        write(
                alone,
                new WriteStep.Link(
                        GROUPS,
                        APPEND,
                        id(1),
                        List.of(id(13), id(12), id(11)),
                        List.of(ROLE, TAGS, INVITER_ID),
                        payload,
                        List.of()));

        assertThat(store.<List<String>>connection(c -> {
                    List<String> rows = new ArrayList<>();
                    try (var results = c.createStatement()
                            .executeQuery("select role, tags, inviter_id from user_groups order by group_id")) {
                        while (results.next()) {
                            Object tags = results.getArray(2) == null
                                    ? null
                                    : Arrays.toString(
                                            (Object[]) results.getArray(2).getArray());
                            rows.add(results.getString(1) + " " + tags + " " + results.getString(3));
                        }
                    }
                    return rows;
                }))
                .containsExactly("y [] null", "x null " + id(2), "null [a,b, {}, \", \\, NULL, ] null");
    }

    @Test
    void a_payload_that_refers_to_nothing_is_rejected_as_its_own_reference() {
        List<Object[]> payload = List.<Object[]>of(new Object[] {id(77)});
        WriteStep.Link step =
                new WriteStep.Link(GROUPS, APPEND, id(1), List.of(id(11)), List.of(INVITER_ID), payload, List.of());
        Written rejected = new Written.Rejected(
                List.of(new Violation(Violation.Kind.REFERENCE, USER_GROUP, List.of(INVITER_ID), 0)));

        assertThat(write(true, step)).isEqualTo(rejected);
        List<Written> told = new ArrayList<>();
        assertThatThrownBy(() -> store.transaction(Transaction.DEFAULT, session -> told.add(session.write(step))))
                .isInstanceOf(StoreException.class);
        assertThat(told).containsExactly(rejected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void removing_takes_only_what_is_named_and_all_of_it_or_nothing(boolean alone) {
        links("(1, 11, 'a')", "(1, 12, 'b')", "(1, 13, 'c')", "(2, 11, 'd')");

        assertThat(write(alone, link(GROUPS, REMOVE, id(1), id(11), id(14), id(12), id(99))))
                .isEqualTo(new Written.Missing(List.of(1, 3)));
        assertThat(roles()).hasSize(4);

        Written.Linked linked = (Written.Linked) write(alone, link(GROUPS, REMOVE, id(1), id(12), id(11)));
        assertThat(linked.added()).isEmpty();
        assertThat(linked.removed()).containsExactlyInAnyOrder(id(11), id(12));
        assertThat(roles()).containsExactly("1 13 c", "2 11 d");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void replacing_makes_the_given_ones_the_whole_set_and_keeps_what_stays(boolean alone) {
        links("(1, 11, 'a')", "(1, 12, 'b')", "(2, 13, 'd')");

        Written.Linked linked = (Written.Linked) write(alone, link(GROUPS, APPEND_AND_REMOVE, id(1), id(13), id(12)));
        assertThat(linked.added()).containsExactly(id(13));
        assertThat(linked.removed()).containsExactly(id(11));
        assertThat(roles()).containsExactly("1 12 b", "1 13 null", "2 13 d");

        assertThat(write(alone, link(GROUPS, APPEND_AND_REMOVE, id(1), id(11), id(99))))
                .isEqualTo(new Written.Missing(List.of(1)));
        assertThat(roles()).hasSize(3);

        linked = (Written.Linked) write(alone, link(GROUPS, APPEND_AND_REMOVE, id(1)));
        assertThat(linked.removed()).containsExactlyInAnyOrder(id(12), id(13));
        assertThat(roles()).containsExactly("2 13 d");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_nothing_nothing_is_added_or_removed(boolean alone) {
        links("(1, 11, 'a')");
        for (RelationshipModel relationship : List.of(GROUPS, POSTS)) {
            assertThat(write(alone, link(relationship, APPEND, id(1))))
                    .isEqualTo(new Written.Linked(List.of(), List.of()));
            assertThat(write(alone, link(relationship, REMOVE, id(1))))
                    .isEqualTo(new Written.Linked(List.of(), List.of()));
        }
        assertThat(roles()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_has_many_sets_and_clears_the_key_of_its_destinations(boolean alone) {
        Server.run("insert into posts values (1, 'a', '" + id(1) + "'), (2, 'b', '" + id(2) + "'), (3, 'c', null)");

        assertThat(write(alone, link(POSTS, APPEND, id(1), 3L, 9L, 2L))).isEqualTo(new Written.Missing(List.of(1)));
        Written.Linked linked = (Written.Linked) write(alone, link(POSTS, APPEND, id(1), 3L, 1L, 2L));
        assertThat(linked.added()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(authors()).containsExactly("1 1", "2 1", "3 1");

        assertThat(write(alone, link(POSTS, REMOVE, id(2), 3L))).isEqualTo(new Written.Missing(List.of(0)));
        linked = (Written.Linked) write(alone, link(POSTS, REMOVE, id(1), 3L));
        assertThat(linked.removed()).containsExactly(3L);
        assertThat(authors()).containsExactly("1 1", "2 1", "3 null");

        linked = (Written.Linked) write(alone, link(POSTS, APPEND_AND_REMOVE, id(1), 3L, 1L));
        assertThat(linked.added()).containsExactly(3L);
        assertThat(linked.removed()).containsExactly(2L);
        assertThat(authors()).containsExactly("1 1", "2 null", "3 1");
    }

    private Written write(boolean alone, WriteStep step) {
        return alone
                ? store.alone(session -> session.write(step))
                : store.transaction(Transaction.DEFAULT, session -> session.write(step));
    }

    private static WriteStep.Link withRole(Object... groupsAndRoles) {
        List<Object> groups = new ArrayList<>();
        List<Object[]> payload = new ArrayList<>();
        for (int i = 0; i < groupsAndRoles.length; i += 2) {
            groups.add(groupsAndRoles[i]);
            payload.add(new Object[] {groupsAndRoles[i + 1]});
        }
        return new WriteStep.Link(GROUPS, APPEND, id(1), groups, List.of(ROLE), payload, List.of());
    }

    private static void links(String... rows) {
        Server.run("insert into user_groups(user_id, group_id, role) select "
                + "('00000000-0000-0000-0000-' || lpad(to_hex(u), 12, '0'))::uuid,"
                + "('00000000-0000-0000-0000-' || lpad(to_hex(g), 12, '0'))::uuid, r from (values "
                + String.join(", ", rows) + ") t(u, g, r)");
    }

    private List<String> roles() {
        return Answers.lines(store, "select user_id, group_id, role from user_groups order by 1, 2");
    }

    private List<String> authors() {
        return Answers.lines(store, "select id, author_id from posts order by 1");
    }
}
