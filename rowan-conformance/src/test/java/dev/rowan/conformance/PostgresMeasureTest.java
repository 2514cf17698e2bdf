package dev.rowan.conformance;

import dev.rowan.conformance.measure.LegacyContract;
import dev.rowan.conformance.measure.MeasureContract;
import org.junit.jupiter.api.Nested;

/** The contracts of seldom kinds and of columns of a type of their own, kept by PostgreSQL. */
class PostgresMeasureTest {
    @Nested
    class Measure extends MeasureContract implements OnPostgres {}

    @Nested
    class Legacy extends LegacyContract implements OnPostgres {}
}
