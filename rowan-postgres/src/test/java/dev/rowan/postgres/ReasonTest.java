package dev.rowan.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {
    @ParameterizedTest
    @CsvSource({
        "08006, UNREACHABLE",
        "57P01, UNREACHABLE",
        "25P03, UNREACHABLE",
        "53100, EXHAUSTED",
        "40001, SERIALIZATION",
        "40P01, DEADLOCK",
        "55P03, LOCK_TIMEOUT",
        "57014, CANCELLED",
        "25P02, DOOMED",
        "42501, DENIED",
        "28000, DENIED",
        "25006, DENIED",
        "42P01, UNFIT",
        "42883, UNFIT",
        "22012, REFUSED",
        "XX000, REFUSED"
    })
    void every_state_has_a_reason(String state, StoreReason reason) {
        StoreException told = refused(state);
        assertThat(told.reason()).isEqualTo(reason);
        assertThat(told.retryable()).isEqualTo(reason == StoreReason.SERIALIZATION || reason == StoreReason.DEADLOCK);
        assertThat(told).hasMessageContaining(state);
    }

    @Test
    void a_closed_store_is_misused() {
        Postgres store = Server.store();
        store.close();
        StoreException told = catchThrowableOfType(
                StoreException.class, () -> store.alone(session -> Accounts.rows(Accounts.USER, Accounts.ID)));
        assertThat(told.reason()).isEqualTo(StoreReason.MISUSED);
    }

    private static StoreException refused(String state) {
        try (Postgres store = Server.store()) {
            return catchThrowableOfType(
                    StoreException.class,
                    () -> store.connection(connection -> {
                        throw new SQLException("words", state);
                    }));
        }
    }
}
