package dev.rowan.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.StoreException;
import dev.rowan.store.Assignment;
import dev.rowan.store.Capability;
import dev.rowan.store.Isolation;
import dev.rowan.store.LinkMode;
import dev.rowan.store.Session;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class MemoryTransactionTest extends Clubhouse {
    private static final class Unlucky extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void transaction(Consumer<Session> work) {
        store.transaction(Transaction.DEFAULT, session -> {
            work.accept(session);
            return true;
        });
    }

    private void unlucky(Consumer<Session> work) {
        assertThatExceptionOfType(Unlucky.class)
                .isThrownBy(() -> transaction(session -> {
                    work.accept(session);
                    throw new Unlucky();
                }));
    }

    private Written team(Session session, UUID id) {
        return session.write(insert(club.team, id));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_stays_when_the_work_returns(Isolation isolation) {
        assertThat(store.<String>transaction(new Transaction(isolation), session -> {
                    team(session, RED);
                    assertThat(all(session, club.team, "id")).containsExactly(RED);
                    return "done";
                }))
                .isEqualTo("done");
        assertThat(all(club.team, "id")).containsExactly(RED);
    }

    @Test
    void everything_is_as_it_was_when_the_work_throws() {
        addAll();
        add(club.membership, ADA, RED, "chair");
        add(club.note, 1, BOB);
        unlucky(session -> {
            session.write(new WriteStep.Link(
                    club.teams, LinkMode.APPEND_AND_REMOVE, ADA, List.of(BLUE), List.of(), payloads(1), List.of()));
            session.write(
                    new WriteStep.Link(club.notes, LinkMode.APPEND, ADA, List.of(1), List.of(), List.of(), List.of()));
            session.write(new WriteStep.Delete(club.person, List.of(CID), List.of()));
            session.write(insert(club.person, CID, "Cid again"));
            session.write(new WriteStep.Delete(club.team, List.of(GREEN), List.of()));
            assertThat(all(session, club.note, "personId")).containsExactly(ADA);
        });
        assertThat(all(club.person, "name")).containsExactlyInAnyOrder("Ada", "Bob", "Cid");
        assertThat(all(club.team, "id")).containsExactlyInAnyOrder(RED, BLUE, GREEN);
        assertThat(read(plan(club.membership, "teamId", "role"))).containsExactly(List.of(RED, "chair"));
        assertThat(all(club.note, "personId")).containsExactly(BOB);
    }

    private static List<Object[]> payloads(int count) {
        return Collections.nCopies(count, new Object[0]);
    }

    @Test
    void an_error_rolls_back_as_an_exception_does() {
        assertThatThrownBy(() -> transaction(session -> {
                    team(session, RED);
                    throw new AssertionError("no");
                }))
                .isInstanceOf(AssertionError.class);
        assertThat(all(club.team, "id")).isEmpty();
    }

    @Test
    void a_step_that_is_refused_leaves_the_steps_before_it() {
        transaction(session -> {
            team(session, RED);
            assertThat(team(session, RED)).isInstanceOf(Written.Rejected.class);
            team(session, BLUE);
        });
        assertThat(all(club.team, "id")).containsExactlyInAnyOrder(RED, BLUE);
    }

    @Test
    void a_savepoint_is_undone_alone() {
        transaction(session -> {
            team(session, RED);
            assertThatExceptionOfType(Unlucky.class)
                    .isThrownBy(() -> session.savepoint(() -> {
                        team(session, BLUE);
                        session.savepoint(() -> team(session, NOBODY));
                        throw new Unlucky();
                    }));
            session.savepoint(() -> team(session, GREEN));
        });
        assertThat(all(club.team, "id")).containsExactlyInAnyOrder(RED, GREEN);
    }

    @Test
    void a_savepoint_that_returned_goes_with_its_transaction() {
        unlucky(session -> session.savepoint(() -> team(session, RED)));
        assertThat(all(club.team, "id")).isEmpty();
    }

    @Test
    void work_inside_work_of_the_same_thread_goes_with_the_outer() {
        unlucky(session -> {
            transaction(inner -> team(inner, RED));
            add(club.team, BLUE);
            assertThat(all(session, club.team, "id")).containsExactlyInAnyOrder(RED, BLUE);
        });
        assertThat(all(club.team, "id")).isEmpty();
        transaction(session -> {
            team(session, RED);
            unlucky(inner -> team(inner, BLUE));
        });
        assertThat(all(club.team, "id")).containsExactly(RED);
    }

    @Test
    void a_number_that_was_given_out_does_not_come_again() {
        addAll();
        unlucky(session -> session.write(insert(club.visit, null, ADA, RED)));
        add(club.visit, null, ADA, RED);
        assertThat(all(club.visit, "id")).containsExactly(2L);
    }

    @Test
    void a_session_is_over_when_its_work_returns() {
        Session kept = store.transaction(Transaction.DEFAULT, session -> session);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> team(kept, RED))
                .withMessage("the work of this session is over; open another transaction");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> kept.read(plan(club.team, "id")));
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> kept.savepoint(() -> 1));
    }

    @Test
    void a_session_belongs_to_its_thread() {
        transaction(session -> assertThatThrownBy(() ->
                        CompletableFuture.runAsync(() -> team(session, RED)).join())
                .hasCauseInstanceOf(StoreException.class)
                .hasMessageContaining("this session belongs to another thread"));
        assertThat(all(club.team, "id")).isEmpty();
    }

    @Test
    void a_closed_store_says_so() {
        add(club.team, RED);
        store.close();
        store.close();
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> all(club.team, "id"))
                .withMessage("this memory store is closed; open another one");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> transaction(session -> {}));
    }

    @Test
    void a_store_that_is_closed_while_work_runs_keeps_nothing_and_says_so() {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> transaction(session -> {
                    team(session, RED);
                    store.close();
                    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> team(session, BLUE));
                }))
                .withMessage("this memory store is closed; open another one");
    }

    @Test
    void every_store_has_rows_of_its_own_and_lacks_fragments_alone() {
        add(club.team, RED);
        try (Memory other = Memory.store()) {
            assertThat(other.<List<Object>>alone(session -> all(session, club.team, "id")))
                    .isEmpty();
            assertThat(other.lacks()).containsExactly(Capability.FRAGMENTS);
            assertThat(other.unwrap(Memory.class)).containsSame(other);
        }
    }

    @Test
    void many_threads_that_append_the_same_link_all_succeed_and_leave_one() throws Exception {
        addAll();
        List<Written> results = together(64, i -> link(LinkMode.APPEND, club.visited, ADA, RED));
        assertThat(results).allMatch(Written.Linked.class::isInstance);
        assertThat(results.stream().filter(linked(List.of(RED), List.of())::equals))
                .hasSize(1);
        assertThat(all(club.visit, "id")).hasSize(1);
    }

    @Test
    void many_threads_that_replace_the_links_leave_one_of_the_sets() throws Exception {
        addAll();
        List<List<UUID>> sets = List.of(List.of(RED, BLUE), List.of(GREEN), List.of());
        together(
                32,
                i -> link(
                        LinkMode.APPEND_AND_REMOVE,
                        club.teams,
                        ADA,
                        sets.get(i % 3).toArray()));
        Set<Object> left = Set.copyOf(all(club.membership, "teamId"));
        assertThat(sets).anyMatch(set -> Set.copyOf(set).equals(left));
    }

    @Test
    void no_change_is_lost_when_many_threads_read_and_then_write() throws Exception {
        add(club.note, 1, null, 0);
        together(
                32,
                i -> store.transaction(Transaction.DEFAULT, session -> {
                    int slot = (Integer) all(session, club.note, "slot").get(0);
                    return session.write(new WriteStep.Update(
                            club.note,
                            List.of(1),
                            List.of(new Assignment(Club.of(club.note, "slot"), slot + 1)),
                            List.of()));
                }));
        assertThat(all(club.note, "slot")).containsExactly(32);
    }

    private interface Turn {
        Written take(int number);
    }

    private static List<Written> together(int threads, Turn turn) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Written>> turns = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                turns.add(pool.submit(() -> {
                    start.await();
                    return turn.take(number);
                }));
            }
            start.countDown();
            List<Written> results = new ArrayList<>();
            for (Future<Written> each : turns) {
                results.add(each.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
