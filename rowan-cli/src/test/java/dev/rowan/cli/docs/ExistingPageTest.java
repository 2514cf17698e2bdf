package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.postgres.Postgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of the database that the page shows come the class and the list that it shows. */
class ExistingPageTest {
    private static final Path PAGE = Path.of("../docs/existing-databases.md");

    @TempDir
    Path folder;

    @Test
    void what_the_page_shows_comes_of_what_it_shows() throws Exception {
        List<Block> blocks = Block.in(PAGE);
        assertThat(blocks).extracting(Block::kind).containsExactly("sql", "java", "text", "text");
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                Desk desk = Desk.at(folder.resolve("rowan"), server)) {
            assertThat(desk.type("./rowan new ../music").code()).isZero();
            assertThat(desk.type("cd ../music").code()).isZero();
            Postgres store = server.newDatabase();
            store.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(blocks.get(0).text());
                }
            });
            String url =
                    server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + store.connection(Connection::getCatalog) + "$1");
            Desk.Said said =
                    desk.type("./rowan gen resources --from " + url + " --user " + server.user() + " --domain Music");
            assertThat(said.printed()).contains(blocks.get(2).text());
            assertThat(Files.readString(desk.source("Album.java")))
                    .contains(blocks.get(1).text())
                    .contains("Table.named(\"albums\").calls(\"albums_pkey\", \"pk_albums\")");
        }
    }
}
