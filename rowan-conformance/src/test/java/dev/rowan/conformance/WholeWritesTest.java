package dev.rowan.conformance;

import dev.rowan.conformance.writing.PreviewContract;
import org.junit.jupiter.api.Nested;

/** The contracts on writes as a whole, kept by both stores. */
class WholeWritesTest {
    @Nested
    class PreviewOnMemory extends PreviewContract implements OnMemory {}

    @Nested
    class PreviewOnPostgres extends PreviewContract implements OnPostgres {}
}
