package dev.rowan.conformance.limit;

import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.conformance.loading.Piece;
import dev.rowan.expression.Condition;
import dev.rowan.problem.InvalidException;
import dev.rowan.problem.StoreException;
import dev.rowan.problem.StoreReason;
import dev.rowan.query.Page;
import dev.rowan.query.Query;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Reads that may take so long and no longer. */
public abstract class TimeLimitContract extends LimitContract {
    private static final int ROWS = 2_000;
    private static final int COMPARISONS = 10_000;
    private static final Duration SHORT = Duration.ofMillis(50);

    private static Query<Piece> slow() {
        Condition<Piece> any = PIECE.size.lt(0);
        for (int i = 1; i < COMPARISONS; i++) {
            any = any.or(PIECE.size.plus(i).lt(0));
        }
        return PIECE.query().filter(any);
    }

    private void isCancelled(Runnable read) {
        assertThat(catchThrowableOfType(StoreException.class, read::run).reason())
                .isEqualTo(StoreReason.CANCELLED);
    }

    @Test
    void what_takes_longer_than_it_may_is_cancelled() {
        chain(ROWS);
        Query<Piece> slow = slow();
        Query<Piece> limited = slow.timeout(SHORT);
        isCancelled(() -> rowan.list(limited));
        isCancelled(() -> rowan.count(limited));
        isCancelled(() -> rowan.exists(limited));
        isCancelled(() -> rowan.page(limited, Page.first(1)));
        isCancelled(() -> rowan.stream(limited).forEach(row -> {}));
        isCancelled(() -> rowan.list(slow.limit(5).union(slow).timeout(SHORT)));
        isCancelled(() -> rowan.list(PIECE.query().load(PIECE.contents.with(query -> limited))));
        assertThat(rowan.count(PIECE.query())).isEqualTo(ROWS);
    }

    @Test
    void what_is_done_in_time_is_not_cancelled() {
        chain(3);
        assertThat(rowan.list(PIECE.query().timeout(Duration.ofSeconds(30)))).hasSize(3);
        assertThat(rowan.list(PIECE.query().timeout(Duration.ofSeconds(Long.MAX_VALUE))))
                .hasSize(3);
    }

    @Test
    void no_time_at_all_is_refused() {
        assertThatThrownBy(() -> PIECE.query().timeout(Duration.ofNanos(999_999)))
                .isInstanceOf(InvalidException.class)
                .hasMessage("timeout: must be a millisecond or more, but is PT0.000999999S [invalid]");
    }
}
