package dev.rowan.conformance;

import static dev.rowan.conformance.club.Course.COURSE;
import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Retry;
import dev.rowan.conformance.club.Member;
import dev.rowan.row.Key;
import dev.rowan.store.Isolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Transactions that lose against others on PostgreSQL are done again, until all of them have been done once. */
@Timeout(60)
class LostTransactionTest extends Contract implements OnPostgres {
    private static final Retry OFTEN = Retry.times(100).backoff(Duration.ofMillis(2));

    private final AtomicInteger runs = new AtomicInteger();

    /** Runs works at the same time; all of them must succeed. */
    private static void together(List<Runnable> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            works.forEach(work -> all.add(CompletableFuture.runAsync(work, threads)));
            for (CompletableFuture<Void> each : all) {
                each.get(50, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Waits for the other one, the first time. */
    private static void meet(CyclicBarrier barrier, AtomicInteger times) {
        if (times.incrementAndGet() > 1) {
            return;
        }
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void what_each_read_before_the_other_wrote_is_read_again() throws Exception {
        Key<Member> ada = member("Ada", 0).key();
        CyclicBarrier both = new CyclicBarrier(2);
        Runnable birthday = () -> {
            AtomicInteger times = new AtomicInteger();
            rowan.transaction(OFTEN, Isolation.SERIALIZABLE, () -> {
                runs.incrementAndGet();
                int age = rowan.get(ada).get(MEMBER.age);
                meet(both, times);
                rowan.run(MEMBER.update.of(ada).set(MEMBER.age, age + 1));
            });
        };
        together(List.of(birthday, birthday));
        assertThat(rowan.get(ada).get(MEMBER.age)).isEqualTo(2);
        assertThat(runs).hasValueGreaterThan(2);
    }

    @Test
    void what_is_refused_at_the_commit_is_done_again() throws Exception {
        course(1, "Chess");
        CyclicBarrier both = new CyclicBarrier(2);
        List<Runnable> works = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            works.add(() -> {
                AtomicInteger times = new AtomicInteger();
                rowan.transaction(OFTEN, Isolation.SERIALIZABLE, () -> {
                    runs.incrementAndGet();
                    int number = (int) rowan.count(COURSE.query()) + 1;
                    meet(both, times);
                    course(number, "after " + (number - 1));
                });
            });
        }
        together(works);
        assertThat(listed(COURSE.number, COURSE.query().sort(COURSE.number.asc())))
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_deadlock_is_done_again() throws Exception {
        Key<Member> ada = member("Ada", 0).key();
        Key<Member> bob = member("Bob", 0).key();
        CyclicBarrier both = new CyclicBarrier(2);
        together(List.of(older(List.of(ada, bob), both), older(List.of(bob, ada), both)));
        assertThat(listed(MEMBER.age, MEMBER.query())).containsExactly(2, 2);
        assertThat(runs).hasValueGreaterThan(2);
    }

    private Runnable older(List<Key<Member>> keys, CyclicBarrier both) {
        AtomicInteger times = new AtomicInteger();
        return () -> rowan.transaction(OFTEN, () -> {
            runs.incrementAndGet();
            rowan.run(MEMBER.update
                    .of(keys.get(0))
                    .set(MEMBER.age, rowan.get(keys.get(0)).get(MEMBER.age) + 1));
            meet(both, times);
            rowan.run(MEMBER.update
                    .of(keys.get(1))
                    .set(MEMBER.age, rowan.get(keys.get(1)).get(MEMBER.age) + 1));
        });
    }
}
