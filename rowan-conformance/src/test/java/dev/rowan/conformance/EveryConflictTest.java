package dev.rowan.conformance;

import static dev.rowan.changeset.Manage.APPEND;
import static dev.rowan.changeset.Manage.APPEND_AND_REMOVE;
import static dev.rowan.changeset.Manage.DIRECT_CONTROL;
import static dev.rowan.conformance.Depot.Parcel.PARCEL;
import static dev.rowan.conformance.Depot.Stamp.STAMP;
import static dev.rowan.conformance.Depot.Van.VAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.Rowan;
import dev.rowan.changeset.Bulk;
import dev.rowan.changeset.Changeset;
import dev.rowan.conformance.Depot.Parcel;
import dev.rowan.conformance.Depot.Stamp;
import dev.rowan.conformance.Depot.Van;
import dev.rowan.conformance.probe.Refusal;
import dev.rowan.postgres.Postgres;
import dev.rowan.problem.NotFoundException;
import dev.rowan.problem.StaleException;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.row.Row;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conflicts with others on PostgreSQL come back typed, whatever kind of step meets them. */
@Timeout(60)
class EveryConflictTest implements OnPostgres {
    private Rowan rowan;
    private Row<Van> van;
    private Row<Parcel> parcel;
    private Row<Stamp> stamp;

    @BeforeEach
    void fillTheStore() {
        rowan = open(Depot.DEPOT);
        van = rowan.run(VAN.create.input(Map.of()));
        parcel = rowan.run(PARCEL.create.set(PARCEL.van, van));
        stamp = rowan.run(STAMP.create.input(Map.of()));
    }

    @AfterEach
    void close() {
        rowan.close();
    }

    /** One of each kind of step that needs rows which somebody else holds. */
    private Stream<Runnable> writes() {
        Changeset<Van> nested = VAN.update
                .of(van)
                .manage(VAN.parcels, DIRECT_CONTROL, List.of(Map.of("id", parcel.get(PARCEL.id), "label", "x")));
        return Stream.of(
                () -> rowan.run(VAN.update.of(van).set(VAN.name, "x")),
                () -> rowan.run(PARCEL.destroy.of(parcel)),
                () -> rowan.run(nested),
                () -> rowan.run(VAN.update.of(van).manage(VAN.stamps, APPEND, List.of(stamp))),
                () -> rowan.run(VAN.update.of(van).manage(VAN.stamps, APPEND_AND_REMOVE, List.of(stamp))),
                () -> rowan.runAll(List.of(PARCEL.update.of(parcel).set(PARCEL.label, "x")), Bulk.DEFAULT),
                () -> rowan.updateAll(PARCEL.query(), change -> change.set(PARCEL.label, "x")),
                () -> rowan.preview(nested));
    }

    private void run(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"lock_timeout, LOCK_TIMEOUT", "statement_timeout, CANCELLED"})
    void a_lock_that_cannot_be_had_in_time(String setting, StoreReason reason) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> holder = CompletableFuture.runAsync(() -> rowan.transaction(() -> {
            run("select from vans, parcels for update");
            held.countDown();
            await(done);
        }));
        await(held);
        try {
            writes().forEach(write -> {
                StoreException late = catchThrowableOfType(
                        StoreException.class,
                        () -> rowan.transaction(() -> {
                            run("set local " + setting + " = '30ms'");
                            write.run();
                        }));
                assertThat(late).as("the conflict").isNotNull();
                assertThat(late.reason()).isEqualTo(reason);
                assertThat(late.retryable()).isFalse();
            });
        } finally {
            done.countDown();
            holder.get(20, TimeUnit.SECONDS);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException end) {
            throw new AssertionError(end);
        }
    }

    @Test
    void a_row_that_was_changed_meanwhile() {
        Changeset<Van> late = VAN.careful.of(van).set(VAN.name, "late");
        Row<Van> other = rowan.run(VAN.create.input(Map.of()));
        rowan.run(VAN.update.of(van).set(VAN.name, "early"));
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> rowan.run(late));
        assertThat(Refusal.of(() ->
                        rowan.runAll(List.of(VAN.careful.of(other).set(VAN.name, "fine"), late), Bulk.DEFAULT)))
                .containsExactly("[1] stale");
        assertThat(rowan.preview(late).problems())
                .extracting(problem -> problem.path() + " " + problem.code())
                .containsExactly(" stale");
        assertThat(rowan.get(van.key()).get(VAN.name)).isEqualTo("early");
    }

    @Test
    void a_row_that_is_gone_meanwhile() {
        Row<Parcel> other = rowan.run(PARCEL.create.set(PARCEL.van, van));
        rowan.run(PARCEL.destroy.of(parcel));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> rowan.run(PARCEL.update.of(parcel).set(PARCEL.label, "x")));
        assertThat(Refusal.of(
                        () -> rowan.runAll(List.of(PARCEL.destroy.of(other), PARCEL.destroy.of(parcel)), Bulk.DEFAULT)))
                .containsExactly("[1] not_found");
        rowan.run(STAMP.destroy.of(stamp));
        assertThat(Refusal.of(() -> rowan.run(VAN.update.of(van).manage(VAN.stamps, APPEND, List.of(stamp)))))
                .containsExactly("stamps[0] not_found");
    }
}
