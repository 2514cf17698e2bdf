package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.GROUPS;
import static dev.rowan.postgres.Accounts.POSTS;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.link;
import static dev.rowan.store.LinkMode.APPEND;
import static dev.rowan.store.LinkMode.APPEND_AND_REMOVE;
import static dev.rowan.store.LinkMode.REMOVE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.RelationshipModel;
import dev.rowan.model.ResourceModel;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import dev.rowan.type.Scalar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {
    private static final int THREADS = 64;

    private final Postgres store = Server.store();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    @BeforeAll
    void tables() {
        Accounts.create();
    }

    @AfterAll
    void close() {
        threads.shutdownNow();
        store.close();
    }

    @BeforeEach
    void rows() {
        Server.run("truncate users, groups, user_groups, posts cascade");
        Accounts.user(1, "Ada");
        Accounts.user(2, "Bob");
        for (int i = 11; i < 31; i++) {
            Accounts.group(i, "group " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sixty_four_threads_that_append_one_link_all_succeed_and_leave_one_row(boolean alone) throws Exception {
        for (int round = 0; round < 5; round++) {
            Server.run("truncate user_groups");
            List<Written> all = together(thread -> write(alone, link(GROUPS, APPEND, id(1), id(11))));

            assertThat(all).allMatch(Written.Linked.class::isInstance);
            assertThat(all.stream()
                            .filter(each -> !((Written.Linked) each).added().isEmpty()))
                    .hasSize(1);
            assertThat(Answers.lines(store, "select count(*) from user_groups")).containsExactly("1");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void overlapping_sets_in_any_order_are_appended_without_a_deadlock(boolean alone) throws Exception {
        List<Written> all = together(thread -> write(alone, link(GROUPS, APPEND, id(1), shuffled(thread))));

        assertThat(all).allMatch(Written.Linked.class::isInstance);
        assertThat(Answers.lines(store, "select count(*) from user_groups")).containsExactly("20");
    }

    @Test
    void replacing_sets_come_one_after_the_other_and_never_mix() throws Exception {
        Object[] left = IntStream.range(11, 21).mapToObj(Accounts::id).toArray();
        Object[] right = IntStream.range(16, 31).mapToObj(Accounts::id).toArray();
        for (int round = 0; round < 10; round++) {
            List<Written> all = together(thread ->
                    write(false, link(GROUPS, APPEND_AND_REMOVE, id(1), thread % 2 == 0 ? left : right)));

            assertThat(all).allMatch(Written.Linked.class::isInstance);
            assertThat(Answers.lines(store, "select count(*), min(group_id::text) from user_groups group by user_id"))
                    .containsAnyOf("10 " + id(11), "15 " + id(16));
        }
    }

    @Test
    void of_many_that_remove_one_link_one_does_and_the_others_hear_that_it_is_not_related() throws Exception {
        for (int round = 0; round < 5; round++) {
            write(true, link(GROUPS, APPEND, id(1), id(11), id(12)));
            List<Written> all = together(thread -> write(thread % 2 == 0, link(GROUPS, REMOVE, id(1), id(12), id(11))));

            assertThat(all.stream().filter(Written.Linked.class::isInstance)).hasSize(1);
            assertThat(all.stream().filter(new Written.Missing(List.of(0, 1))::equals))
                    .hasSize(THREADS - 1);
        }
    }

    @Test
    void links_whose_payload_changes_meanwhile_are_removed_all_the_same() throws Exception {
        for (int round = 0; round < 20; round++) {
            write(true, link(GROUPS, APPEND, id(1), shuffled(round)));
            List<Written> all = together(thread -> {
                if (thread > 0) {
                    store.connection(c -> c.createStatement()
                            .executeUpdate("update user_groups set role = 'x'" + " where group_id = '"
                                    + id(11 + thread % 20) + "'"));
                    return new Written.Gone();
                }
                return write(true, link(GROUPS, REMOVE, id(1), shuffled(thread)));
            });

            assertThat(((Written.Linked) all.get(0)).removed()).hasSize(20);
            assertThat(Answers.lines(store, "select count(*) from user_groups")).containsExactly("0");
        }
    }

    @Test
    void two_parents_that_take_the_same_destinations_leave_each_with_one_of_them() throws Exception {
        for (long i = 1; i <= 20; i++) {
            Server.run("insert into posts values (" + i + ", 'post', null) on conflict do nothing");
        }
        Object[] posts =
                IntStream.rangeClosed(1, 20).mapToObj(i -> (Object) (long) i).toArray();
        for (int round = 0; round < 5; round++) {
            List<Written> all =
                    together(thread -> write(thread % 3 == 0, link(POSTS, APPEND, id(1 + thread % 2), posts)));

            assertThat(all).allMatch(Written.Linked.class::isInstance);
            assertThat(Answers.lines(store, "select count(distinct author_id), count(author_id) from posts"))
                    .containsExactly("1 20");
        }
    }

    @Test
    void parents_that_exchange_what_they_hold_do_not_wait_for_each_other() throws Exception {
        for (long i = 1; i <= 20; i++) {
            Server.run("insert into posts values (" + i + ", 'post', null) on conflict do nothing");
        }
        for (int round = 0; round < 10; round++) {
            List<Written> all = together(thread -> write(
                    thread % 4 == 0,
                    link(
                            POSTS,
                            APPEND_AND_REMOVE,
                            id(1 + thread % 2),
                            someOf(20, thread).toArray())));

            assertThat(all).allMatch(Written.Linked.class::isInstance);
        }
    }

    @Test
    void rows_of_one_table_that_hold_each_other_do_not_wait_for_each_other() throws Exception {
        Server.run(
                "create table nodes (id bigint primary key, above bigint references nodes)",
                "insert into nodes select n, null from generate_series(1, 12) n");
        ResourceModel node = new Sketch("Node", "nodes")
                .key("id", Scalar.LONG)
                .optional("above", Scalar.LONG)
                .model();
        RelationshipModel below = Sketch.hasMany(node, node, "above");
        for (int round = 0; round < 10; round++) {
            List<Written> all = together(thread -> write(
                    thread % 4 == 0,
                    link(
                            below,
                            APPEND_AND_REMOVE,
                            1L + thread % 12,
                            someOf(12, thread).toArray())));

            assertThat(all).allMatch(Written.Linked.class::isInstance);
        }
        assertThat(write(false, link(below, APPEND_AND_REMOVE, 99L, 1L))).isEqualTo(new Written.Gone());
        Written.Linked all = (Written.Linked) write(false, link(below, APPEND_AND_REMOVE, 5L, 5L, 6L));
        assertThat(Answers.lines(store, "select id from nodes where above = 5 order by 1"))
                .containsExactly("5", "6");
        assertThat(all.added()).doesNotContain(7L);
    }

    @Test
    void a_destination_that_goes_meanwhile_is_missing_or_its_link_goes_with_it() throws Exception {
        for (int round = 0; round < 20; round++) {
            Accounts.group(50, "goes");
            List<Written> all = together(thread -> {
                if (thread == 7) {
                    Server.run("delete from groups where id = '" + id(50) + "'");
                }
                return write(thread % 2 == 0, link(GROUPS, APPEND, id(1), id(11), id(50)));
            });

            assertThat(all)
                    .allMatch(each -> each instanceof Written.Linked || each.equals(new Written.Missing(List.of(1))));
            assertThat(Answers.lines(store, "select count(*) from user_groups where group_id = '" + id(50) + "'"))
                    .containsExactly("0");
        }
    }

    private static List<Object> someOf(int most, int seed) {
        List<Object> all = new ArrayList<>(
                IntStream.rangeClosed(1, most).mapToObj(i -> (Object) (long) i).toList());
        Collections.shuffle(all, new Random(seed));
        return all.subList(0, most / 2);
    }

    private static Object[] shuffled(int seed) {
        List<Object> all =
                new ArrayList<>(IntStream.range(11, 31).mapToObj(Accounts::id).toList());
        Collections.shuffle(all, new Random(seed));
        return all.toArray();
    }

    private Written write(boolean alone, WriteStep step) {
        return alone
                ? store.alone(session -> session.write(step))
                : store.transaction(Transaction.DEFAULT, session -> session.write(step));
    }

    private List<Written> together(Deed deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Written>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            Callable<Written> work = () -> {
                start.await();
                return deed.act(thread);
            };
            futures.add(threads.submit(work));
        }
        start.countDown();
        List<Written> all = new ArrayList<>();
        for (Future<Written> each : futures) {
            all.add(each.get());
        }
        return all;
    }

    private interface Deed {
        Written act(int thread);
    }
}
