package dev.rowan.conformance.writing;

import static dev.rowan.conformance.library.Author.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Retry;
import dev.rowan.Rowan;
import dev.rowan.conformance.library.Author;
import dev.rowan.conformance.library.Library;
import dev.rowan.conformance.probe.Losing;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.row.Row;
import dev.rowan.store.Isolation;
import dev.rowan.store.Store;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A transaction that lost against another one is done again, as often as its policy says. */
public abstract class RetryContract extends LibraryContract {
    private static final Retry TWICE = Retry.times(2).backoff(Duration.ZERO);

    private final AtomicInteger runs = new AtomicInteger();

    private Rowan losing(int losses) {
        return losing(StoreReason.SERIALIZATION, losses);
    }

    private Rowan losing(StoreReason reason, int losses) {
        return Rowan.open(new Losing(rowan.unwrap(Store.class), reason, losses), Library.LIBRARY);
    }

    private Row<Author> announce(Rowan on) {
        runs.incrementAndGet();
        return on.run(AUTHOR.announce.set(AUTHOR.name, "Bob"));
    }

    private static long told(String word) {
        return Library.TOLD.stream().filter(word::equals).count();
    }

    @ParameterizedTest
    @EnumSource(
            value = StoreReason.class,
            names = {"SERIALIZATION", "DEADLOCK"})
    void work_that_lost_is_done_again(StoreReason reason) {
        Rowan unlucky = losing(reason, 2);
        Row<Author> bob = unlucky.transaction(TWICE, () -> announce(unlucky));
        assertThat(runs).hasValue(3);
        assertThat(rowan.get(bob.key()).get(AUTHOR.name)).isEqualTo("Bob");
        assertThat(rowan.count(AUTHOR.query())).isEqualTo(2);
    }

    @Test
    void hooks_after_the_commit_run_once() {
        Rowan unlucky = losing(2);
        unlucky.transaction(TWICE, Isolation.SERIALIZABLE, () -> announce(unlucky));
        assertThat(told("committed")).isOne();
        assertThat(told("failed")).isZero();
        assertThat(told("after Bob false")).isEqualTo(3);
    }

    @Test
    void when_it_is_given_up_the_last_failure_tells_the_earlier_ones() {
        Rowan unlucky = losing(9);
        StoreException last = catchThrowableOfType(
                StoreException.class,
                () -> unlucky.transaction(TWICE, () -> {
                    announce(unlucky);
                }));
        assertThat(last).hasMessage("lost, and 6 more to lose");
        assertThat(last.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("lost, and 8 more to lose", "lost, and 7 more to lose");
        assertThat(rowan.count(AUTHOR.query())).isOne();
    }

    @Test
    void hooks_on_failure_run_once_when_it_is_given_up() {
        Rowan unlucky = losing(9);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> unlucky.transaction(TWICE, () -> announce(unlucky)));
        assertThat(told("failed")).isOne();
        assertThat(told("committed")).isZero();
    }

    @Test
    void without_a_policy_nothing_is_done_again() {
        Rowan unlucky = losing(1);
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> unlucky.transaction(() -> announce(unlucky)));
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> losing(1).transaction(Retry.times(0), () -> announce(unlucky)));
        assertThat(runs).hasValue(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = StoreReason.class,
            names = {"SERIALIZATION", "DEADLOCK"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_may_not_succeed_the_next_time_is_not_done_again(StoreReason reason) {
        Rowan unlucky = losing(reason, 1);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> unlucky.transaction(TWICE, () -> announce(unlucky)));
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_problem_is_not_done_again() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> rowan.transaction(TWICE, () -> {
                    runs.incrementAndGet();
                    rowan.run(AUTHOR.create.set(AUTHOR.name, "Ada"));
                }));
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_loss_that_somebody_wraps_is_a_loss() {
        Rowan unlucky = losing(0);
        unlucky.transaction(TWICE, () -> {
            if (runs.incrementAndGet() < 3) {
                throw new IllegalStateException(new StoreException("lost", null, StoreReason.DEADLOCK));
            }
        });
        assertThat(runs).hasValue(3);
    }

    @Test
    void one_failure_thrown_again_and_again_is_told_once() {
        StoreException same = new StoreException("lost", null, StoreReason.DEADLOCK);
        assertThatThrownBy(() -> rowan.transaction(TWICE, () -> {
                    throw same;
                }))
                .isSameAs(same)
                .hasNoSuppressedExceptions();
    }

    @Test
    void inside_another_transaction_only_the_outermost_is_done_again() {
        Rowan unlucky = losing(0);
        AtomicInteger outer = new AtomicInteger();
        unlucky.transaction(TWICE, () -> {
            outer.incrementAndGet();
            unlucky.transaction(Retry.times(9), () -> {
                if (runs.incrementAndGet() < 3) {
                    throw new StoreException("lost", null, StoreReason.SERIALIZATION);
                }
            });
        });
        assertThat(outer).hasValue(3);
        assertThat(runs).hasValue(3);
    }

    @Test
    void whoever_is_interrupted_gives_up_and_stays_interrupted() {
        Rowan unlucky = losing(9);
        try {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> unlucky.transaction(Retry.times(5), () -> {
                        runs.incrementAndGet();
                        rowan.count(AUTHOR.query());
                        Thread.currentThread().interrupt();
                    }))
                    .withMessage("lost, and 8 more to lose");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_policy_is_checked() {
        assertThatThrownBy(() -> Retry.times(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Retry.times(1).backoff(Duration.ofMillis(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Retry.times(3)).isEqualTo(new Retry(3, Duration.ofMillis(10)));
        assertThat(Retry.times(0).backoff(Duration.ZERO)).isEqualTo(Retry.NEVER);
    }
}
