package accounts;

import static org.assertj.core.api.Assertions.assertThat;

import accounts.machine.Fixture;
import accounts.machine.MachineFiles;
import accounts.scratch.FirstSteps;
import dev.rowan.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static EmbeddedPostgres server;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private String url = "";

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void emptyDatabase() {
        url = server.newDatabaseUrl();
    }

    @Test
    void all_checks_hold_on_a_server_of_its_own() {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = new Demo(out, MachineFiles.here(), false, FirstSteps::play).run(List.of());

        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    @Test
    void all_checks_hold_on_a_server_that_is_there_and_again() {
        assertThat(onServer()).as(told.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(onServer()).as(told.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(ask("select count(*) from users where handle = 'ada'")).isEqualTo("1");
        assertThat(
                        ask(
                                "select string_agg(u.handle, ',' order by u.handle collate \"C\") from user_groups j"
                                        + " join users u on u.id = j.user_id join groups g on g.id = j.group_id where g.name = 'users'"))
                .isEqualTo("ada,grace,mallory,root");
    }

    @Test
    void who_left_a_group_goes_and_what_others_added_stays() {
        onServer();
        run("insert into users (id, handle, name, created_at) values (gen_random_uuid(), 'guest', 'Guest', now())");
        run("insert into user_groups (user_id, group_id, role, joined_at) select u.id, g.id, 'host', now()"
                + " from users u, groups g where u.handle = 'guest' and g.name = 'wheel'");
        run("insert into user_groups (user_id, group_id, role, joined_at) select u.id, g.id, 'gone', now()"
                + " from users u, groups g where u.handle = 'grace' and g.name = 'wheel'");

        assertThat(onServer()).as(told.toString(StandardCharsets.UTF_8)).isZero();

        assertThat(
                        ask(
                                "select string_agg(u.handle, ',' order by u.handle) from user_groups j"
                                        + " join users u on u.id = j.user_id join groups g on g.id = j.group_id where g.name = 'wheel'"))
                .isEqualTo("guest,mallory,root");
    }

    @Test
    void a_join_row_that_gets_lost_is_found() {
        onServer();
        run("truncate users, groups cascade");
        run("create function lose() returns trigger language plpgsql as 'begin"
                + " if exists (select from groups where id = new.group_id and name = ''wheel'') then return null; end if;"
                + " return new; end'");
        run("create trigger lose before insert on user_groups for each row execute function lose()");

        assertThat(onServer()).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("✗")
                .contains("by group: missing [wheel/mallory, wheel/root], too many []")
                .contains("checks FAILED");
    }

    @Test
    void tables_that_somebody_else_made_are_left_alone() {
        run("create table users (login text)");

        assertThat(onServer()).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("This database has users already, which no demo made, and nothing was changed there.");
        assertThat(ask("select count(*) from information_schema.tables where table_schema = 'public'"))
                .isEqualTo("1");
    }

    @Test
    void files_that_are_not_there_are_a_check_that_does_not_hold() {
        int code =
                demo(new MachineFiles(folder.resolve("no"), folder.resolve("no")), "--url", url, "--user", "postgres");

        assertThat(code).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("✗     this machine's users and groups can be read");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThat(demo(Fixture.in(folder), "--url", "jdbc:postgresql://localhost:1/none?connectTimeout=1"))
                .isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("The demo stopped: ")
                .doesNotContain("\tat ");
    }

    private int onServer() {
        return demo(Fixture.in(folder), "--url", url, "--user", server.user());
    }

    private int demo(MachineFiles files, String... arguments) {
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        return new Demo(out, files, false, tell -> {}).run(List.of(arguments));
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, server.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String ask(String sql) {
        try (Connection connection = DriverManager.getConnection(url, server.user(), "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
