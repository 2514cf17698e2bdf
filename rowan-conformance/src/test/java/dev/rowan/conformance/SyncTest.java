package dev.rowan.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.migrate.Migrations;
import org.junit.jupiter.api.Test;

/** A database that was brought to the kit's model, which has every kind of declaration, is there. */
class SyncTest {
    @Test
    void a_second_sync_finds_nothing_to_do() {
        try (Rowan rowan = Databases.SHARED.open(Club.all())) {
            assertThat(Migrations.sync(rowan).changed()).isFalse();
        }
    }
}
