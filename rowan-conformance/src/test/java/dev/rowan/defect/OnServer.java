package dev.rowan.defect;

import dev.rowan.Rowan;
import dev.rowan.conformance.club.Club;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One server for all tests of a class, brought to the club's model. */
abstract class OnServer {
    static EmbeddedPostgres server;
    static Rowan rowan;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
        rowan = Rowan.open(server, Club.all());
        Migrations.sync(rowan);
    }

    @AfterAll
    static void stop() {
        rowan.close();
    }
}
