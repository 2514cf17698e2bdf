package dev.rowan.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedServerTest {
    @TempDir
    Path folder;

    /** A program of its own: joins or starts a server on a folder, tells its process, and waits to be let go. */
    static final class Program {
        /** Two sessions that create a table if it does not exist can meet in the catalog: one of them waits here. */
        private static final String KEEP =
                "select pg_advisory_xact_lock(7); create table if not exists kept as select 7 as number";

        public static void main(String[] arguments) throws IOException {
            try (EmbeddedPostgres server = EmbeddedPostgres.startOrJoin(Path.of(arguments[0]))) {
                EmbeddedPostgresTest.run(server.url(), KEEP);
                System.out.println(server.pid());
                assertThat(System.in.read()).isNotNegative();
            }
        }
    }

    @Test
    void a_server_of_another_program_is_joined_and_outlives_whoever_joined_it()
            throws IOException, InterruptedException {
        Process program = program();
        long pid = told(program);
        try (EmbeddedPostgres joined = EmbeddedPostgres.startOrJoin(folder)) {
            assertThat(joined.pid()).isEqualTo(pid);
            assertThat(EmbeddedPostgresTest.ask(joined, "select number from kept"))
                    .isEqualTo("7");
            EmbeddedPostgresTest.run(joined.newDatabaseUrl(), "create table elsewhere (number int)");
            assertThatThrownBy(joined::kill)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("only the program that started it may end or restart it");
        }
        assertThat(running(pid)).isTrue();
        assertThatThrownBy(() -> EmbeddedPostgres.start(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageStartingWith("another embedded PostgreSQL runs on the folder");
        letGo(program);
        assertThat(running(pid)).isFalse();
    }

    @Test
    void another_program_joins_the_server_of_this_one() throws IOException, InterruptedException {
        try (EmbeddedPostgres own = EmbeddedPostgres.startOrJoin(folder)) {
            try (EmbeddedPostgres again = EmbeddedPostgres.startOrJoin(folder)) {
                assertThat(again.pid()).isEqualTo(own.pid());
            }
            Process program = program();
            assertThat(told(program)).isEqualTo(own.pid());
            letGo(program);
            assertThat(EmbeddedPostgresTest.ask(own, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void a_server_that_a_killed_program_left_is_not_joined() throws IOException, InterruptedException {
        Process program = program();
        long pid = told(program);
        assertThat(program.destroyForcibly().waitFor()).isNotZero();
        try (EmbeddedPostgres own = EmbeddedPostgres.startOrJoin(folder)) {
            assertThat(own.pid()).isNotEqualTo(pid);
            assertThat(EmbeddedPostgresTest.ask(own, "select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void of_several_programs_at_once_one_starts_the_server_and_the_others_join_it()
            throws IOException, InterruptedException {
        List<Process> programs = List.of(program(), program(), program());
        Set<Long> servers = new TreeSet<>();
        for (Process program : programs) {
            servers.add(told(program));
        }
        assertThat(servers).hasSize(1);
        for (Process program : programs) {
            letGo(program);
        }
        assertThat(running(servers.iterator().next())).isFalse();
    }

    private Process program() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long told(Process program) throws IOException {
        return Long.parseLong(program.inputReader().readLine());
    }

    private static void letGo(Process program) throws IOException, InterruptedException {
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
        assertThat(program.waitFor()).isZero();
    }

    private static boolean running(long pid) {
        return ProcessHandle.of(pid).filter(Processes::isPostgres).isPresent();
    }
}
