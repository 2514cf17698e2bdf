package dev.rowan.conformance;

import dev.rowan.conformance.door.HiddenContract;
import dev.rowan.conformance.door.HiddenLinkContract;
import dev.rowan.conformance.door.HiddenWaysContract;
import dev.rowan.conformance.door.RequestContract;
import dev.rowan.conformance.door.StringDoorContract;
import org.junit.jupiter.api.Nested;

/** What comes from outside, on PostgreSQL. */
class PostgresDoorTest {
    @Nested
    class Hidden extends HiddenContract implements OnPostgres {}

    @Nested
    class HiddenLink extends HiddenLinkContract implements OnPostgres {}

    @Nested
    class HiddenWays extends HiddenWaysContract implements OnPostgres {}

    @Nested
    class Request extends RequestContract implements OnPostgres {}

    @Nested
    class StringDoor extends StringDoorContract implements OnPostgres {}
}
