package dev.rowan.postgres;

import static dev.rowan.postgres.Accounts.AGE;
import static dev.rowan.postgres.Accounts.EMAIL;
import static dev.rowan.postgres.Accounts.ID;
import static dev.rowan.postgres.Accounts.NAME;
import static dev.rowan.postgres.Accounts.USER;
import static dev.rowan.postgres.Accounts.constant;
import static dev.rowan.postgres.Accounts.id;
import static dev.rowan.postgres.Accounts.own;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.model.SortKey;
import dev.rowan.model.Term;
import dev.rowan.model.operation.NumberOperation;
import dev.rowan.store.Computed;
import dev.rowan.store.Conflict;
import dev.rowan.store.Expected;
import dev.rowan.store.Fate;
import dev.rowan.store.Lock;
import dev.rowan.store.Transaction;
import dev.rowan.store.WriteStep;
import dev.rowan.store.Written;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps over the same rows at the same time: nobody is refused for being second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepRacesTest {
    private static final int THREADS = 32;
    private static final int ROWS = 20;
    private static final Computed MORE =
            new Computed(AGE, new Term.Call(NumberOperation.PLUS, own(AGE), constant(AGE, 1)));

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
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_computed_is_lost_by_nobody(boolean alone) throws Exception {
        users();
        List<Written> all = together(thread -> write(alone, update(thread, null)));
        assertThat(all).allMatch(Written.Stored.class::isInstance);
        assertThat(Answers.lines(store, "select distinct age from users")).containsExactly("" + THREADS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_many_that_expect_the_same_one_wins_and_the_others_are_stale(boolean alone) throws Exception {
        users();
        for (int round = 0; round < 5; round++) {
            Expected age = new Expected(AGE, Collections.nCopies(ROWS, round));
            List<Written> all = together(thread -> write(alone, update(thread, age)));
            assertThat(all.stream().filter(Written.Stored.class::isInstance)).hasSize(1);
            assertThat(all.stream().filter(Written.Stale.class::isInstance)).hasSize(THREADS - 1);
        }
        assertThat(Answers.lines(store, "select distinct age from users")).containsExactly("5");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void upserts_of_overlapping_rows_never_throw_and_insert_each_row_once(boolean alone) throws Exception {
        for (int round = 0; round < 5; round++) {
            Server.run("truncate users cascade");
            List<Written> all = together(thread -> write(alone, upsert(thread)));
            List<Fate> fates = all.stream()
                    .flatMap(each -> ((Written.Upserted) each).fates().stream())
                    .toList();
            assertThat(fates.stream().filter(Fate.INSERTED::equals)).hasSize(ROWS);
            assertThat(fates.stream().filter(Fate.UPDATED::equals)).hasSize(ROWS * (THREADS - 1));
            assertThat(Answers.lines(store, "select count(*), min(age), max(age) from users"))
                    .containsExactly(ROWS + " " + (THREADS - 1) + " " + (THREADS - 1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void locking_changing_and_taking_away_the_same_rows_never_wait_in_a_circle(boolean alone) throws Exception {
        for (int round = 0; round < 3; round++) {
            Server.run("truncate users cascade");
            users();
            List<Written> all = together(thread -> switch (thread % 4) {
                case 0 -> locked(thread);
                case 1 -> write(alone, new WriteStep.Delete(USER, keys(thread), null, List.of()));
                default -> write(alone, update(thread, null));
            });
            assertThat(all.stream().filter(each -> each instanceof Written.Rejected))
                    .isEmpty();
            assertThat(Answers.lines(store, "select count(*) from users")).containsExactly("0");
        }
    }

    private Written locked(int thread) {
        return store.transaction(Transaction.DEFAULT, session -> {
            session.read(Accounts.sorted(Accounts.rows(USER, ID), new SortKey(own(NAME), thread % 8 == 0))
                    .locked(Lock.NO_KEY_UPDATE));
            return session.write(update(thread, null));
        });
    }

    private static void users() {
        Server.run("insert into users(id, name, age) select lpad(to_hex(i), 32, '0')::uuid, 'user ' || i, 0"
                + " from generate_series(1, " + ROWS + ") i");
    }

    private static WriteStep.Update update(int seed, Expected expected) {
        List<Object[]> none = Collections.nCopies(ROWS, new Object[0]);
        return new WriteStep.Update(USER, keys(seed), List.of(), none, List.of(MORE), expected, List.of(ID));
    }

    private static WriteStep.Insert upsert(int seed) {
        List<Object[]> rows = new ArrayList<>();
        for (int i : shuffled(seed)) {
            String email = (seed % 2 == 0 ? "user" : "USER") + i + "@example.org";
            rows.add(new Object[] {id(1_000 * (seed + 1) + i), "user " + i, email, 0});
        }
        Conflict conflict = new Conflict(List.of(EMAIL), List.of(NAME), List.of(MORE), null);
        return new WriteStep.Insert(USER, List.of(ID, NAME, EMAIL, AGE), rows, List.of(NAME), conflict);
    }

    private static List<List<Object>> keys(int seed) {
        return shuffled(seed).stream().map(i -> List.<Object>of(id(i))).toList();
    }

    private static List<Integer> shuffled(int seed) {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, ROWS).boxed().toList());
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    private Written write(boolean alone, WriteStep step) {
        return alone
                ? store.alone(session -> session.write(step))
                : store.transaction(Transaction.DEFAULT, session -> session.write(step));
    }

    private List<Written> together(IntFunction<Written> deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Written>> futures = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            futures.add(threads.submit(() -> {
                start.await();
                return deed.apply(thread);
            }));
        }
        start.countDown();
        List<Written> all = new ArrayList<>();
        for (Future<Written> each : futures) {
            all.add(each.get());
        }
        return all;
    }
}
