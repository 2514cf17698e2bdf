package dev.rowan.conformance;

import dev.rowan.conformance.door.HiddenContract;
import dev.rowan.conformance.door.HiddenLinkContract;
import dev.rowan.conformance.door.HiddenWaysContract;
import dev.rowan.conformance.door.RequestContract;
import dev.rowan.conformance.door.StringDoorContract;
import org.junit.jupiter.api.Nested;

/** What comes from outside, on the memory store. */
class MemoryDoorTest {
    @Nested
    class Hidden extends HiddenContract implements OnMemory {}

    @Nested
    class HiddenLink extends HiddenLinkContract implements OnMemory {}

    @Nested
    class HiddenWays extends HiddenWaysContract implements OnMemory {}

    @Nested
    class Request extends RequestContract implements OnMemory {}

    @Nested
    class StringDoor extends StringDoorContract implements OnMemory {}
}
