package dev.rowan.conformance;

import dev.rowan.conformance.page.CursorContract;
import dev.rowan.conformance.page.EveryPageContract;
import dev.rowan.conformance.page.PagingContract;
import org.junit.jupiter.api.Nested;

/** The contracts of long lists, kept by the memory store. */
class MemoryPagesTest {
    @Nested
    class Cursor extends CursorContract implements OnMemory {}

    @Nested
    class EveryPage extends EveryPageContract implements OnMemory {}

    @Nested
    class Paging extends PagingContract implements OnMemory {}
}
