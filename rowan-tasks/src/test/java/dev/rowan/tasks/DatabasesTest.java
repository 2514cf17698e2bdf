package dev.rowan.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.postgres.Postgres;
import dev.rowan.tasks.Project.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {
    private static final int AT_ONCE = 3;

    @TempDir
    Path folder;

    @Test
    void rows_of_the_embedded_server_stay_and_scratch_databases_go() throws Exception {
        Project project = project(Optional.empty(), Optional.empty());
        run(project, own -> execute(own, "create table kept as select 7 as number"));
        assertThat(Databases.<String>scratch(project, quiet(), scratch -> {
                    execute(scratch, "create table elsewhere (number int)");
                    return ask(scratch, "select current_database()");
                }))
                .matches("rowan_scratch_[0-9a-f]{32}");
        assertThat(Databases.<String>own(project, quiet(), own -> ask(own, "select number from kept")))
                .isEqualTo("7");
        assertThat(Databases.<String>own(project, quiet(), DatabasesTest::databases))
                .isEqualTo("postgres");
    }

    @Test
    void a_scratch_database_goes_when_its_work_fails_and_leftovers_go_with_the_next_task() {
        Project project = project(Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> Databases.scratch(project, quiet(), scratch -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        run(project, own -> execute(own, "create database rowan_scratch_00000000000000000000000000000000"));
        assertThat(Databases.<String>own(project, quiet(), DatabasesTest::databases))
                .isEqualTo("postgres");
    }

    @Test
    void a_server_that_the_program_runs_is_joined_and_left_running() {
        Project project = project(Optional.empty(), Optional.empty());
        try (EmbeddedPostgres program = EmbeddedPostgres.start(folder.resolve(".rowan/postgres"))) {
            run(project, own -> execute(own, "create table kept as select 7 as number"));
            Postgres store = program.unwrap(Postgres.class).orElseThrow();
            assertThat(ask(store, "select number from kept")).isEqualTo("7");
            assertThat(Databases.<String>scratch(project, quiet(), DatabasesTest::databases))
                    .matches("postgres,rowan_scratch_.*");
            assertThat(databases(store)).isEqualTo("postgres");
        }
    }

    @Test
    void of_several_tasks_at_once_one_works_and_the_others_wait() throws Exception {
        Project project = project(Optional.empty(), Optional.empty());
        run(project, own -> execute(own, "create table counted (number int)"));
        AtomicInteger waited = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<String>> done = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                done.add(pool.submit(() -> Databases.own(project, line -> waited.incrementAndGet(), own -> {
                    execute(own, "insert into counted values (1)");
                    return ask(own, "select sum(number) from counted");
                })));
            }
            List<String> sums = new ArrayList<>();
            for (Future<String> each : done) {
                sums.add(each.get());
            }
            assertThat(sums).containsExactlyInAnyOrder("1", "2", "3");
        } finally {
            pool.shutdownNow();
        }
        assertThat(waited.get()).isLessThan(AT_ONCE);
    }

    @Test
    void another_server_gives_databases_and_says_when_it_must_not() {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Postgres admin = server.unwrap(Postgres.class).orElseThrow();
            Database postgres = new Database(server.url() + "?ApplicationName=x", "postgres", "");
            Project project = project(Optional.of(postgres), Optional.of(postgres));
            assertThat(Databases.<String>scratch(project, quiet(), DatabasesTest::databases))
                    .matches("postgres,rowan_scratch_.*");
            assertThat(databases(admin)).isEqualTo("postgres");
            execute(admin, "create role ada login");
            Database ada = new Database(server.url(), "ada", "");
            Project hers = project(Optional.empty(), Optional.of(ada));
            assertThatThrownBy(() -> Databases.scratch(hers, quiet(), DatabasesTest::databases))
                    .isInstanceOf(TaskException.class)
                    .hasMessage(
                            "rowan.properties: scratch: ada at " + server.url() + " may not make databases; allow it"
                                    + " with alter role \"ada\" createdb, or take scratch out, so that the embedded server is"
                                    + " used");
            assertThat(folder.resolve(".rowan")).doesNotExist();
            refused(
                    new Database(server.url().replace("/postgres", "/nowhere"), "ada", ""),
                    "the server has no database of that name; create it (createdb), or mend url in rowan.properties");
            refused(
                    new Database(server.url(), "nobody", ""),
                    "the server does not let nobody in; mend user in rowan.properties, or give the password:"
                            + " ROWAN_PASSWORD=secret ./rowan …");
        }
    }

    @Test
    void a_server_that_does_not_answer_is_told_at_once() {
        refused(
                new Database("jdbc:postgresql://localhost:1/x", "ada", "secret"),
                "nothing answers there; start the server, or mend url in rowan.properties");
    }

    @Test
    void a_scratch_server_that_does_not_answer_is_told_by_its_key() {
        Database nowhere = new Database("jdbc:postgresql://localhost:1/x", "ada", "secret");
        Project project = project(Optional.empty(), Optional.of(nowhere));
        assertThatThrownBy(() -> Databases.scratch(project, quiet(), DatabasesTest::databases))
                .hasMessage("no connection as " + nowhere
                        + ": nothing answers there; start the server, or mend scratch in rowan.properties");
    }

    @Test
    void a_password_that_was_not_given_is_asked_for() throws Exception {
        Path place = folder.resolve("server");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(place)) {
            Postgres admin = server.unwrap(Postgres.class).orElseThrow();
            execute(admin, "create role ada login password 'secret'");
            Path rules = Path.of(ask(admin, "show hba_file"));
            Files.writeString(rules, "host all ada all scram-sha-256\nhost all all all trust\n");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start(place)) {
            refused(
                    new Database(server.url(), "ada", ""),
                    "the server asks for a password; give it: ROWAN_PASSWORD=secret ./rowan …");
            refused(
                    new Database(server.url(), "ada", "wrong"),
                    "the server does not let ada in; mend user in rowan.properties, or give the password:"
                            + " ROWAN_PASSWORD=secret ./rowan …");
        }
    }

    @Test
    void the_same_server_has_other_databases_whatever_its_address_looks_like() {
        assertThat(named("jdbc:postgresql://db:5432/app?ssl=true")).isEqualTo("jdbc:postgresql://db:5432/x?ssl=true");
        assertThat(named("jdbc:postgresql://db")).isEqualTo("jdbc:postgresql://db/x");
        assertThat(named("jdbc:postgresql://a:1,b:2/")).isEqualTo("jdbc:postgresql://a:1,b:2/x");
        assertThat(named("jdbc:postgresql:app")).isEqualTo("jdbc:postgresql:x");
    }

    private void refused(Database database, String message) {
        assertThatThrownBy(() -> Databases.own(
                        project(Optional.of(database), Optional.empty()), quiet(), DatabasesTest::databases))
                .isInstanceOfSatisfying(
                        TaskException.class, told -> assertThat(told.reason()).isEqualTo(TaskException.Reason.FAILED))
                .hasMessage("no connection as " + database + ": " + message);
    }

    private Project project(Optional<Database> database, Optional<Database> scratch) {
        return new Project(folder, "app.Domains", database, folder, folder, scratch, Optional.empty());
    }

    private static void run(Project project, Consumer<Postgres> work) {
        Databases.own(project, quiet(), own -> {
            work.accept(own);
            return true;
        });
    }

    private static Consumer<String> quiet() {
        return line -> {};
    }

    private static String named(String url) {
        return ScratchDatabase.named(new Database(url, "ada", ""), "x").url();
    }

    private static String databases(Postgres store) {
        return ask(store, "select string_agg(datname, ',' order by datname) from pg_database where not datistemplate");
    }

    private static void execute(Postgres store, String sql) {
        store.connection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private static String ask(Postgres store, String sql) {
        return store.connection(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        });
    }
}
