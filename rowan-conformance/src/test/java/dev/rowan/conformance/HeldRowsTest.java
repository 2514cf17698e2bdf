package dev.rowan.conformance;

import static dev.rowan.conformance.club.Member.MEMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Member;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import dev.rowan.row.Row;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What another transaction meets where rows are locked, and what becomes of a statement that takes too long. */
class HeldRowsTest extends Contract {
    private static final Query<Member> BY_NAME = MEMBER.query().sort(MEMBER.name.asc());

    @Override
    public Rowan open(Domain... domains) {
        return Databases.SHARED.open(domains);
    }

    @BeforeEach
    void fillTheStore() {
        List.of("Ada", "Bob", "Cid").forEach(this::member);
    }

    private void elsewhere(Runnable work) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(work).get();
        } finally {
            other.shutdown();
        }
    }

    private void whileHeld(Query<Member> held, Runnable work) {
        rowan.transaction(() -> {
            rowan.list(held);
            try {
                elsewhere(work);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });
    }

    private List<String> names(Query<Member> query) {
        return rowan.transaction(() -> rowan.list(query).stream()
                .map((Row<Member> row) -> row.get(MEMBER.name))
                .toList());
    }

    private StoreReason reason(Query<Member> query) {
        return catchThrowableOfType(StoreException.class, () -> names(query)).reason();
    }

    @Test
    void two_workers_take_different_rows_of_a_queue() {
        Query<Member> next = BY_NAME.limit(1).forUpdate().skipLocked();
        whileHeld(next, () -> assertThat(names(next)).containsExactly("Bob"));
        whileHeld(
                BY_NAME.limit(2).forUpdate(),
                () -> assertThat(names(BY_NAME.forShare().skipLocked())).containsExactly("Cid"));
        whileHeld(BY_NAME.forUpdate(), () -> assertThat(names(next)).isEmpty());
    }

    @Test
    void who_does_not_wait_is_told_at_once() {
        whileHeld(
                BY_NAME.forUpdate(),
                () -> assertThat(reason(BY_NAME.forShare().noWait())).isEqualTo(StoreReason.LOCK_TIMEOUT));
    }

    @Test
    void rows_are_shared_by_readers_and_not_by_a_writer() {
        whileHeld(BY_NAME.forShare(), () -> {
            assertThat(names(BY_NAME.forShare().noWait())).hasSize(3);
            assertThat(names(BY_NAME.forUpdate().skipLocked())).isEmpty();
        });
    }

    @Test
    void a_read_that_takes_too_long_is_cancelled() {
        whileHeld(
                BY_NAME.forUpdate(),
                () -> assertThat(reason(BY_NAME.forUpdate().timeout(Duration.ofMillis(50))))
                        .isEqualTo(StoreReason.CANCELLED));
        assertThat(names(BY_NAME.timeout(Duration.ofSeconds(30)))).hasSize(3);
    }
}
