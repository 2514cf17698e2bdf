package dev.rowan.conformance;

import dev.rowan.conformance.measure.LegacyContract;
import dev.rowan.conformance.measure.MeasureContract;
import org.junit.jupiter.api.Nested;

/** The contracts of seldom kinds and of columns of a type of their own, kept by the memory store. */
class MemoryMeasureTest {
    @Nested
    class Measure extends MeasureContract implements OnMemory {}

    @Nested
    class Legacy extends LegacyContract implements OnMemory {}
}
