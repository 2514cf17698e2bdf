package dev.rowan.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.migrate.report.StatusReport.Entry;
import dev.rowan.migrate.report.StatusReport.State;
import dev.rowan.postgres.Postgres;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyMigratorsTest {
    private static final int AT_ONCE = 8;
    private static final int FILES = 12;

    @TempDir
    private Path temporary;

    @Test
    void eight_processes_apply_each_file_once() throws Exception {
        Workbench bench = new Workbench(temporary);
        List<String> files = new ArrayList<>();
        bench.write("V1__log.sql", "create table log (file int);");
        files.add("V1__log.sql");
        for (int i = 2; i <= FILES; i++) {
            bench.write("V" + i + "__line.sql", "insert into log values (" + i + "); select pg_sleep(0.05);");
            files.add("V" + i + "__line.sql");
        }
        String url = Workbench.SERVER.newDatabaseUrl();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            processes.add(MigrateProcess.start(url, Workbench.SERVER.user(), bench.path()));
        }
        List<String> done = new ArrayList<>();
        for (Process process : processes) {
            done.addAll(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            assertThat(process.waitFor())
                    .as(() -> "exit code; said " + process.errorReader().lines().toList())
                    .isZero();
        }
        assertThat(done).containsExactlyInAnyOrderElementsOf(files);
        assertThat(lines(url))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, FILES).boxed().toList());
    }

    @Test
    void a_killed_migrator_leaves_the_database_at_a_file_boundary_and_the_next_goes_on() throws Exception {
        Workbench bench = new Workbench(temporary);
        bench.write("V1__log.sql", "create table log (file int);")
                .write(
                        "V2__line.sql",
                        "insert into log values (2);\nselect pg_sleep(1.5);\ninsert into log values (2);")
                .write("V3__line.sql", "insert into log values (3);");
        String url = Workbench.SERVER.newDatabaseUrl();
        Process killed = MigrateProcess.start(url, Workbench.SERVER.user(), bench.path());
        try (BufferedReader told = killed.errorReader()) {
            String line = told.readLine();
            while (!"apply V2__line.sql".equals(line)) {
                line = told.readLine();
            }
        }
        killed.destroyForcibly().waitFor();
        try (Postgres target = Postgres.connect(url, Workbench.SERVER.user(), "")) {
            assertThat(bench.folder().status(target).migrations())
                    .extracting(Entry::state)
                    .containsExactly(State.APPLIED, State.PENDING, State.PENDING);
            assertThat(bench.folder().migrate(target, step -> {}).done())
                    .containsExactly("V2__line.sql", "V3__line.sql");
        }
        assertThat(lines(url)).containsExactly(2, 2, 3);
    }

    private static List<Integer> lines(String url) {
        try (Postgres target = Postgres.connect(url, Workbench.SERVER.user(), "")) {
            return target.connection(connection -> {
                List<Integer> found = new ArrayList<>();
                try (var rows = connection.createStatement().executeQuery("select file from log")) {
                    while (rows.next()) {
                        found.add(rows.getInt(1));
                    }
                }
                return found;
            });
        }
    }
}
