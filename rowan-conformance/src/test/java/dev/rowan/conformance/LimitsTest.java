package dev.rowan.conformance;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.Rowan;
import dev.rowan.conformance.limit.BreadthContract;
import dev.rowan.conformance.limit.DepthContract;
import dev.rowan.conformance.limit.StreamPlaceContract;
import dev.rowan.conformance.limit.TimeLimitContract;
import dev.rowan.conformance.loading.Piece;
import dev.rowan.expression.Condition;
import dev.rowan.problem.StoreException;
import dev.rowan.query.Query;
import dev.rowan.resource.Domain;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contracts of limits, kept by both stores. */
class LimitsTest {
    @Nested
    class DepthOnMemory extends DepthContract implements OnMemory {}

    @Nested
    class BreadthOnMemory extends BreadthContract implements OnMemory {}

    @Nested
    class BreadthOnPostgres extends BreadthContract implements OnPostgres {}

    @Nested
    class StreamPlaceOnMemory extends StreamPlaceContract implements OnMemory {}

    @Nested
    class StreamPlaceOnPostgres extends StreamPlaceContract implements OnPostgres {}

    @Nested
    class TimeLimitOnMemory extends TimeLimitContract implements OnMemory {}

    @Nested
    class TimeLimitOnPostgres extends TimeLimitContract implements OnPostgres {}

    @Nested
    class DepthOnPostgres extends DepthContract implements OnPostgres {}

    @Test
    void more_values_than_a_statement_can_carry_are_refused_before_it_is_sent() {
        Condition<Piece> all = PIECE.size.isNull();
        for (int i = 0; i < 70; i++) {
            Condition<Piece> some = PIECE.size.isNull();
            for (int j = 0; j < 1_000; j++) {
                some = some.or(PIECE.size.eq(j));
            }
            all = all.and(some);
        }
        Query<Piece> query = PIECE.query().filter(all);
        try (Rowan rowan = Databases.SHARED.open(Domain.of("Parts", PIECE, FITTING))) {
            assertThatThrownBy(() -> rowan.list(query))
                    .isInstanceOf(StoreException.class)
                    .hasMessage(
                            "a statement carries at most 65535 values, and this one would carry 70000; give many values"
                                    + " as one list, with in(…), or ask in several requests");
        }
    }
}
