package dev.rowan.conformance;

import dev.rowan.conformance.page.CursorContract;
import dev.rowan.conformance.page.DistinctContract;
import dev.rowan.conformance.page.EveryPageContract;
import dev.rowan.conformance.page.LockingContract;
import dev.rowan.conformance.page.PagingContract;
import dev.rowan.conformance.page.StreamContract;
import org.junit.jupiter.api.Nested;

/** The contracts of long lists, kept by the memory store. */
class MemoryPagesTest {
    @Nested
    class Cursor extends CursorContract implements OnMemory {}

    @Nested
    class EveryPage extends EveryPageContract implements OnMemory {}

    @Nested
    class Paging extends PagingContract implements OnMemory {}

    @Nested
    class Distinct extends DistinctContract implements OnMemory {}

    @Nested
    class Locking extends LockingContract implements OnMemory {}

    @Nested
    class Stream extends StreamContract implements OnMemory {}
}
