package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.tasks.Project.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {
    @TempDir
    Path folder;

    @Test
    void a_project_that_says_only_its_domains_has_the_usual_places() throws IOException {
        write("# what rowan works on", "", "domains = app.Domains");
        assertThat(Project.at(folder))
                .isEqualTo(new Project(
                        folder,
                        "app.Domains",
                        Optional.empty(),
                        folder.resolve("src/main/resources/db/migration"),
                        folder.resolve("src/main/java")));
    }

    @Test
    void every_key_is_read() throws IOException {
        write(
                "\uFEFFdomains: shop.Domains",
                "url=jdbc:postgresql://localhost:5432/shop?sslmode=disable",
                "  user = ada  ",
                "! another comment",
                "migrations = sql",
                "scratch = jdbc:postgresql://localhost/postgres",
                "main = shop.Main");
        Project project = ProjectFile.read(folder, Map.of("ROWAN_PASSWORD", "secret", "PGPASSWORD", "other"));
        assertThat(project.domains()).isEqualTo("shop.Domains");
        assertThat(project.database())
                .contains(new Database("jdbc:postgresql://localhost:5432/shop?sslmode=disable", "ada", "secret"));
        assertThat(project.migrations()).isEqualTo(folder.resolve("sql"));
        assertThat(project.scratch()).contains(new Database("jdbc:postgresql://localhost/postgres", "ada", "secret"));
        assertThat(project.main()).contains("shop.Main");
    }

    @Test
    void the_user_is_the_systems_and_the_password_may_come_from_libpqs_variable() throws IOException {
        write("domains = app.Domains", "url = jdbc:postgresql:app");
        assertThat(ProjectFile.read(folder, Map.of("PGPASSWORD", "other")).database())
                .contains(new Database("jdbc:postgresql:app", System.getProperty("user.name"), "other"));
    }

    @Test
    void an_address_that_holds_an_account_is_refused_without_telling_it() throws IOException {
        write("domains = app.Domains", "url = jdbc:postgresql://localhost/app?ssl=true&password=secret");
        assertThatThrownBy(() -> Project.at(folder))
                .hasMessage("rowan.properties:2: url says password=…; take it out: user = … is a line of its own, and"
                        + " the password comes from the environment, as in ROWAN_PASSWORD=secret ./rowan migrate");
    }

    @Test
    void a_database_does_not_tell_its_password() {
        assertThat(new Database("jdbc:postgresql://localhost/app?password=secret", "ada", "secret"))
                .hasToString("ada at jdbc:postgresql://localhost/app");
    }

    @Test
    void the_nearest_folder_upwards_is_the_project() throws IOException {
        write("domains = app.Domains");
        Path inside = Files.createDirectories(folder.resolve("src/main/java"));
        assertThat(Project.find(inside).folder()).isEqualTo(folder);
    }

    @Test
    void a_missing_file_teaches_how_to_get_one() {
        refused(folder + " holds a rowan.properties, which says what to work on; go to the project's folder, make a"
                + " project with 'rowan new my-app', or write the file: domains = app.Domains");
    }

    @Test
    void unknown_keys_offer_the_nearest() throws IOException {
        refusedAt(
                "3: no such key: 'domain'; did you mean 'domains'?; the keys are domains, url, user, migrations, scratch,"
                        + " main",
                "# a comment",
                "",
                "domain = app.Domains");
        refusedAt(
                "1: no such key: 'pass\uFFFD'; the keys are domains, url, user, migrations, scratch, main",
                "pass\u0007=x");
    }

    @Test
    void a_line_that_says_nothing_is_told() throws IOException {
        refusedAt(
                "1: found 'app.Domains'; a line is a key, '=' and a value, such as domains = app.Domains",
                "app.Domains");
        refusedAt("2: url has no value; give it one, or take the line out", "domains = app.Domains", "url =");
        refusedAt(
                "2: domains is said already in line 1; take one of them out",
                "domains = app.Domains",
                "domains = shop.Domains");
    }

    @Test
    void wrong_values_are_told_with_their_rule() throws IOException {
        refusedAt(
                "1: domains must be the name of a class, such as app.Domains; found 'app/Domains.java'",
                "domains = app/Domains.java");
        refusedAt(
                "2: main must be the name of a class, such as app.Main; found '-jar x'",
                "domains = app.Domains",
                "main = -jar x");
        refusedAt(
                "2: url must begin with jdbc:postgresql:, such as jdbc:postgresql://localhost:5432/app; found"
                        + " 'postgres://localhost/app'",
                "domains = app.Domains",
                "url = postgres://localhost/app");
        refusedAt(
                "2: user says who signs in at url, which is missing; add url = jdbc:postgresql://localhost:5432/app, or"
                        + " take user out for the embedded server",
                "domains = app.Domains",
                "user = ada");
        refusedAt(
                "2: migrations must be a folder, such as src/main/resources/db/migration; found 'a\uFFFDb'",
                "domains = app.Domains",
                "migrations = a\u0000b");
    }

    @Test
    void domains_must_be_said() throws IOException {
        write("main = app.Main");
        refused(
                "rowan.properties: domains is missing; it names the class whose public static final Domain fields are the"
                        + " project's domains, such as domains = app.Domains");
    }

    @Test
    void another_encoding_is_told() throws IOException {
        Files.write(folder.resolve("rowan.properties"), new byte[] {'#', (byte) 0xe9, '\n'});
        refused(folder.resolve("rowan.properties") + " is not UTF-8; save it as UTF-8");
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve("rowan.properties"), String.join("\n", lines));
    }

    private void refusedAt(String message, String... lines) throws IOException {
        write(lines);
        refused("rowan.properties:" + message);
    }

    private void refused(String message) {
        assertThatThrownBy(() -> Project.at(folder))
                .isInstanceOfSatisfying(
                        TaskException.class,
                        told -> assertThat(told.reason()).isEqualTo(TaskException.Reason.MISUNDERSTOOD))
                .hasMessage(message);
    }
}
