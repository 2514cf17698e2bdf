package dev.rowan.conformance;

import dev.rowan.conformance.limit.BreadthContract;
import dev.rowan.conformance.limit.DepthContract;
import dev.rowan.conformance.limit.StreamPlaceContract;
import dev.rowan.conformance.limit.TimeLimitContract;
import org.junit.jupiter.api.Nested;

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
}
