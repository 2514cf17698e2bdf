package dev.rowan.conformance;

import dev.rowan.conformance.page.CursorContract;
import dev.rowan.conformance.page.EveryPageContract;
import dev.rowan.conformance.page.PagingContract;
import org.junit.jupiter.api.Nested;

/** The contracts of long lists, kept by PostgreSQL. */
class PostgresPagesTest {
    @Nested
    class Cursor extends CursorContract implements OnPostgres {}

    @Nested
    class EveryPage extends EveryPageContract implements OnPostgres {}

    @Nested
    class Paging extends PagingContract implements OnPostgres {}
}
