package dev.rowan.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {

    @TempDir
    Path folder;

    /** A program of its own: starts a server on a folder, writes a row, and ends without closing. */
    static final class Program {
        public static void main(String[] arguments) {
            EmbeddedPostgres server = EmbeddedPostgres.start(Path.of(arguments[0]));
            EmbeddedPostgresTest.run(server.url(), "create table kept as select 7 as number");
            System.out.println(server.pid());
            if ("halt".equals(arguments[1])) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    @Test
    void a_server_ends_with_its_program() throws IOException, InterruptedException {
        long pid = run("end");
        assertThat(running(pid)).isFalse();
    }

    @Test
    void a_server_left_by_a_killed_program_is_stopped_by_the_next_one() throws IOException, InterruptedException {
        long pid = run("halt");
        assertThat(running(pid)).isTrue();
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder)) {
            assertThat(running(pid)).isFalse();
            assertThat(server.pid()).isNotEqualTo(pid);
            assertThat(EmbeddedPostgresTest.ask(server, "select number from kept"))
                    .isEqualTo("7");
        }
    }

    private long run(String ending) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        folder.toString(),
                        ending))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(program.waitFor()).isZero();
        return Long.parseLong(Files.readString(said).strip());
    }

    private static boolean running(long pid) {
        return ProcessHandle.of(pid).filter(Processes::isPostgres).isPresent();
    }
}
