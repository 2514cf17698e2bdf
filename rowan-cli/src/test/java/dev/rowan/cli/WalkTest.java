package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who walks through the commands: every line of it. */
class WalkTest {
    private static final String COMPARING = "  comparing migrations and resources on a scratch database\n";

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void project() {
        shell = new Shell(folder).properties("domains = " + Library.class.getName(), "migrations = sql/migration");
    }

    @Test
    void from_resources_to_a_database_and_back() throws IOException {
        said(
                1,
                COMPARING
                        + "Migrations and resources differ:\n  create table books\n"
                        + "Next: ./rowan generate-migrations --name say_what_changes\n",
                "check");
        said(
                0,
                COMPARING
                        + "  created sql/migration/V…__create_books.sql\n"
                        + "  created sql/migration-undo/U…__create_books.sql\n"
                        + "The migration does:\n  create table books\nNext: ./rowan migrate\n",
                "generate-migrations",
                "--name",
                "create_books");
        said(0, COMPARING + "The migrations make what the resources declare.\n", "check");
        said(
                0,
                COMPARING + "Nothing to write: the migrations make what the resources declare.\n",
                "generate-migrations",
                "-n",
                "again");
        said(0, "  pending   V…__create_books.sql\n", "status");
        said(0, "  apply V…__create_books.sql\nApplied 1 migration to the embedded database.\n", "migrate");
        said(0, "Nothing to apply: the embedded database has every migration.\n", "migrate");
        said(0, "  applied   V…__create_books.sql  (…)\n", "status");
        edit();
        said(0, "  edited    V…__create_books.sql  (…)\n", "status");
        Shell.Said refused = shell.rowan("migrate");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).startsWith("rowan: ").contains("__create_books.sql");
    }

    @Test
    void a_rollback_takes_back() {
        shell.rowan("generate-migrations", "--name", "create_books");
        shell.rowan("migrate");
        said(0, "  take back V…__create_books.sql\nTook back 1 migration in the embedded database.\n", "rollback");
        said(0, "Nothing to take back: the embedded database has no migration.\n", "rollback", "--steps", "3");
    }

    @Test
    void a_sync_needs_no_files() {
        said(0, "There are no migrations in sql/migration, and none in the embedded database.\n", "status");
        said(0, "  create table books\nBrought the embedded database to the resources.\n", "sync");
        said(0, "Nothing to do: the embedded database has what the resources declare.\n", "sync");
    }

    @Test
    void a_database_that_does_not_answer_is_told_within_seconds() {
        shell.properties("domains = " + Library.class.getName(), "url = jdbc:postgresql://localhost:1/x", "user = ada");
        for (String command : List.of("migrate", "rollback", "status", "sync")) {
            failed(
                    3,
                    "no connection as ada at jdbc:postgresql://localhost:1/x: nothing answers there; start the server, or"
                            + " mend url in rowan.properties",
                    command);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() throws IOException {
        Files.writeString(folder.resolve(".rowan"), "");
        failed(
                3,
                folder.resolve(".rowan") + " cannot be written (" + folder.resolve(".rowan")
                        + "); the embedded server keeps its rows there, so make it writable, or say url = in"
                        + " rowan.properties",
                "status");
    }

    @Test
    void what_the_settings_get_wrong_is_told_with_its_place() {
        shell.properties("domains = app.Domains", "user = ada");
        failed(
                2,
                "rowan.properties:2: user says who signs in at url, which is missing; add"
                        + " url = jdbc:postgresql://localhost:5432/app, or take user out for the embedded server",
                "migrate");
        shell.properties("domains = app.Domains");
        failed(
                2,
                "rowan.properties: domains = app.Domains: there is no such class, and no src/main/java/app/Domains.java;"
                        + " mend the name, or write the class",
                "check");
    }

    @Test
    void a_new_project_tells_its_files_and_the_next_steps() {
        Shell.Said said = shell.rowan("new", "shop", "--domain", "Sales");
        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).startsWith("  created shop/README.md\n").endsWith("""
                        A new project is in shop. Next:
                          cd shop
                          ./rowan run
                          ./rowan gen resource Sales User --attributes name:string:required
                        Its README.md goes on from there.
                        """);
        failed(
                1,
                folder.resolve("shop")
                        + " is not empty (.gitignore, .mvn, README.md), and nothing is overwritten; name an"
                        + " empty folder, or one that is not there",
                "new",
                "shop");
    }

    @Test
    void generators_tell_their_files_and_the_next_step() {
        shell.rowan("new", "shop");
        Shell inside = new Shell(folder.resolve("shop"));
        assertThat(inside.rowan("gen", "resource", "Accounts", "UserGroup", "--attributes", "name:string", " "))
                .isEqualTo(new Shell.Said(
                        0,
                        "  created src/main/java/app/UserGroup.java\n  changed src/main/java/app/Domains.java\n"
                                + "Next: ./rowan generate-migrations --name add_user_group\n",
                        ""));
        assertThat(new Shell(folder.resolve("shop/src"))
                        .rowan("gen", "domain", "Works")
                        .out())
                .isEqualTo("  changed main/java/app/Domains.java\n"
                        + "Next: ./rowan gen resource Works NAME --attributes name:string:required\n");
    }

    private void said(int code, String out, String... words) {
        Shell.Said said = shell.rowan(words);
        String plain = said.out().replaceAll("([VU])\\d{14}", "$1…").replaceAll("\\(2\\d{3}-[^)]*Z\\)", "(…)");
        assertThat(new Shell.Said(said.code(), plain, said.err())).isEqualTo(new Shell.Said(code, out, ""));
    }

    private void failed(int code, String message, String... words) {
        assertThat(shell.rowan(words)).isEqualTo(new Shell.Said(code, "", "rowan: " + message + "\n"));
    }

    private void edit() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("sql/migration"))) {
            Path file = files.findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file) + "\nselect 1;\n");
        }
    }
}
