package dev.rowan.defect;

import dev.rowan.Rowan;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.migrate.Migrations;
import dev.rowan.postgres.Postgres;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** One server for all tests of a class, brought to the model of kin. */
abstract class OnKin {
    static Rowan rowan;

    @BeforeAll
    static void start() {
        rowan = Rowan.open(EmbeddedPostgres.start(), Kin.all());
        Migrations.sync(rowan);
    }

    @AfterAll
    static void stop() {
        rowan.close();
    }

    static void run(String sql) {
        rowan.unwrap(Postgres.class).connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            } catch (SQLException refused) {
                throw new IllegalStateException(sql, refused);
            }
        });
    }
}
