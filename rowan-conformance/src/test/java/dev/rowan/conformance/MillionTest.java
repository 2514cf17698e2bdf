package dev.rowan.conformance;

import static dev.rowan.conformance.loading.Fitting.FITTING;
import static dev.rowan.conformance.loading.Piece.PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A list that is far greater than the heap of the program that reads it. */
class MillionTest {
    private static final int ROWS = 1_000_000;

    @Test
    void a_million_rows_are_streamed_on_a_heap_of_64_megabytes() throws Exception {
        EmbeddedPostgres server = Databases.SHARED.server();
        String url = server.newDatabaseUrl();
        try (Rowan rowan = Rowan.open(
                Postgres.connect(url, server.user(), server.password()), Domain.of("Parts", PIECE, FITTING))) {
            Migrations.sync(rowan);
            rowan.unwrap(Postgres.class).connection(connection -> {
                try (Statement fill = connection.createStatement()) {
                    return fill.executeLargeUpdate("insert into pieces (id, name, size)"
                            + " select lpad(to_hex(i), 32, '0')::uuid, 'part number ' || i, i from generate_series(1, "
                            + ROWS
                            + ") i");
                }
            });
        }
        Process program = new ProcessBuilder(MillionProcess.command(url, server.user()))
                .redirectErrorStream(true)
                .start();
        String told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(told.lines().toList())
                .containsExactly(
                        "idle in transactions: 0", "rows: 1000000, sum: 500000500000", "idle in transactions: 0");
        assertThat(program.waitFor()).isZero();
    }
}
