package dev.rowan.conformance;

import dev.rowan.conformance.page.CursorContract;
import dev.rowan.conformance.page.DistinctContract;
import dev.rowan.conformance.page.EveryPageContract;
import dev.rowan.conformance.page.LockingContract;
import dev.rowan.conformance.page.PagingContract;
import dev.rowan.conformance.page.StreamContract;
import org.junit.jupiter.api.Nested;

/** The contracts of long lists, kept by PostgreSQL. */
class PostgresPagesTest {
    @Nested
    class Cursor extends CursorContract implements OnPostgres {}

    @Nested
    class EveryPage extends EveryPageContract implements OnPostgres {}

    @Nested
    class Paging extends PagingContract implements OnPostgres {}

    @Nested
    class Distinct extends DistinctContract implements OnPostgres {}

    @Nested
    class Locking extends LockingContract implements OnPostgres {}

    @Nested
    class Stream extends StreamContract implements OnPostgres {}
}
