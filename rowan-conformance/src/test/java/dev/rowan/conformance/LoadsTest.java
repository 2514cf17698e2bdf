package dev.rowan.conformance;

import dev.rowan.conformance.loading.MissingContract;
import dev.rowan.conformance.loading.MoreContract;
import dev.rowan.conformance.loading.RecursiveContract;
import org.junit.jupiter.api.Nested;

class LoadsTest {
    @Nested
    class RecursiveOnMemory extends RecursiveContract implements OnMemory {}

    @Nested
    class RecursiveOnPostgres extends RecursiveContract implements OnPostgres {}

    @Nested
    class MissingOnMemory extends MissingContract implements OnMemory {}

    @Nested
    class MissingOnPostgres extends MissingContract implements OnPostgres {}

    @Nested
    class MoreOnMemory extends MoreContract implements OnMemory {}

    @Nested
    class MoreOnPostgres extends MoreContract implements OnPostgres {}
}
