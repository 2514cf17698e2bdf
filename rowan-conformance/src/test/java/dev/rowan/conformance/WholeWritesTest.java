package dev.rowan.conformance;

import dev.rowan.conformance.writing.JoinedContract;
import dev.rowan.conformance.writing.PreviewContract;
import dev.rowan.conformance.writing.RetryContract;
import org.junit.jupiter.api.Nested;

/** The contracts on writes as a whole, kept by both stores. */
class WholeWritesTest {
    @Nested
    class JoinedOnMemory extends JoinedContract implements OnMemory {}

    @Nested
    class JoinedOnPostgres extends JoinedContract implements OnPostgres {}

    @Nested
    class PreviewOnMemory extends PreviewContract implements OnMemory {}

    @Nested
    class PreviewOnPostgres extends PreviewContract implements OnPostgres {}

    @Nested
    class RetryOnMemory extends RetryContract implements OnMemory {}

    @Nested
    class RetryOnPostgres extends RetryContract implements OnPostgres {}
}
