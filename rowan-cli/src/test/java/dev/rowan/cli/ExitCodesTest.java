package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands on a database exit with, from one end to the other. */
class ExitCodesTest {
    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final int FAILED = 3;

    @TempDir
    Path folder;

    private Shell shell;

    @BeforeEach
    void project() {
        shell = new Shell(folder).properties("domains = " + Library.class.getName(), "migrations = sql/migration");
    }

    @Test
    void a_difference_between_code_and_migrations_or_database_is_refused() throws IOException {
        assertThat(said(REFUSED, "check")).isEqualTo(said(REFUSED, "generate-migrations", "--check"));
        assertThat(said(DONE, "generate-migrations", "--name", "make_books", "--dry-run"))
                .contains("create table books");
        assertThat(folder.resolve("sql")).doesNotExist();
        said(DONE, "generate-migrations", "--name", "make_books");
        assertThat(said(DONE, "check")).isEqualTo(said(DONE, "generate-migrations", "--check"));
        said(DONE, "migrate");
        said(DONE, "drift");
        write("V30000000000000__drift.sql", "alter table books drop column title;");
        said(DONE, "migrate");
        said(REFUSED, "drift");
        said(REFUSED, "check");
    }

    @Test
    void what_stands_in_the_way_of_migrate_is_refused() throws IOException {
        write("V1__a.sql", "create table a (id int); insert into a values (1);");
        assertThat(said(DONE, "migrate", "--dry-run")).isEqualTo("""
                Would apply 1 migration to the embedded database, in this order:
                  V1__a.sql, in a transaction
                    1: create table a (id int)
                    1: insert into a values (1)
                Nothing stands in the way. Next: ./rowan migrate
                """);
        assertThat(said(DONE, "status")).startsWith("  pending   V1__a.sql");
        said(DONE, "migrate");
        assertThat(said(DONE, "migrate", "--dry-run"))
                .isEqualTo("Nothing to apply: the embedded database has every migration.\n");
        write("V2__b.sql", "-- refuse when a has rows:\n--   select id from a\nalter table a add b int not null;");
        write("V3__c.sql", "create index concurrently a_id on a (id);");
        write(
                "V4__d.sql",
                "-- repeat until no row changes\nupdate a set b = 1 where false and id < 1000 /* limit 50 */;");
        assertThat(said(REFUSED, "migrate", "--dry-run")).isEqualTo("""
                Would apply 3 migrations to the embedded database, in this order:
                  V2__b.sql, in a transaction
                    3: alter table a add b int not null
                       ACCESS EXCLUSIVE on a (rows not counted yet, 8 kB)
                  V3__c.sql, outside a transaction
                    1: create index concurrently a_id on a (id)
                       SHARE UPDATE EXCLUSIVE on a (rows not counted yet, 8 kB)
                       may read all rows meanwhile
                  V4__d.sql, outside a transaction
                    2: update a set b = 1 where false and id < 1000 /* limit 50 */
                       ROW EXCLUSIVE on a (rows not counted yet, 8 kB)
                       in batches of 50 rows, each in a transaction of its own, until no row changes
                These stand in the way:
                  V2__b.sql:3: a has rows: 1: id 1
                Next: mend them; migrate applies nothing before
                """);
        refused("rows stand in the way, so nothing was applied:", "migrate");
        said(MISUNDERSTOOD, "migrate", "--dry");
        refused("there is no migration of version 7;", "migrate", "--dry-run", "--to", "7");
        write("V2__b.sql", "select 1 from gone;");
        refused("V2__b.sql:1: relation \"gone\" does not exist", "migrate");
        refused("the database has migrations already", "baseline", "1");
    }

    @Test
    void what_a_rollback_cannot_do_or_would_lose_is_refused() throws IOException {
        write("V1__a.sql", "create table a (id int);");
        write("V2__b.sql", "insert into a values (1);");
        said(DONE, "migrate");
        refused("V2__b.sql cannot be taken back: there is no U2__b.sql in ", "rollback", "--steps", "2");
        write("U1__a.sql", "drop table a;");
        write("U2__b.sql", "select 1;");
        refused("rows or values would be lost, so nothing was taken back:", "rollback", "-n", "2");
        refused("no migration of version 7 is applied;", "rollback", "--to", "7");
        assertThat(said(DONE, "rollback", "--to", "1")).contains("Took back 1 migration ");
        assertThat(said(DONE, "rollback", "--to", "1"))
                .isEqualTo("Nothing to take back: the embedded database has no later migration.\n");
        said(DONE, "rollback", "--allow-drop", "a");
        assertThat(said(DONE, "status")).contains("  pending   V1__a.sql");
        assertThat(shell.rowan("rollback", "--to", "1", "--steps", "1"))
                .isEqualTo(new Shell.Said(
                        MISUNDERSTOOD, "", "rowan: --steps says how many, and --to says how far; give one of them\n"));
    }

    @Test
    void words_that_contradict_each_other_are_misunderstood() {
        assertThat(shell.rowan("generate-migrations", "--check", "--dry-run"))
                .isEqualTo(new Shell.Said(
                        MISUNDERSTOOD,
                        "",
                        "rowan: --check compares and writes nothing; leave --dry-run and --allow-drop out;"
                                + " ./rowan generate-migrations --help shows how\n"));
    }

    @Test
    void a_database_that_is_away_fails() {
        shell.properties("domains = " + Library.class.getName(), "url = jdbc:postgresql://localhost:1/x", "user = ada");
        said(FAILED, "migrate", "--dry-run");
        said(FAILED, "rollback", "--to", "1");
        said(FAILED, "drift");
    }

    private String said(int code, String... words) {
        Shell.Said said = shell.rowan(words);
        assertThat(said.code()).as(said.toString()).isEqualTo(code);
        return said.out();
    }

    private void refused(String message, String... words) {
        Shell.Said said = shell.rowan(words);
        assertThat(said.code()).as(said.toString()).isEqualTo(REFUSED);
        assertThat(said.err()).startsWith("rowan: " + message);
    }

    private void write(String name, String sql) throws IOException {
        Path target = folder.resolve(name.startsWith("U") ? "sql/migration-undo" : "sql/migration");
        Files.createDirectories(target);
        Files.writeString(target.resolve(name), sql);
    }
}
