package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.cli.RowanCommand;
import dev.rowan.embedded.EmbeddedPostgres;
import dev.rowan.postgres.Postgres;
import dev.rowan.tasks.Project;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader sits, and types. Commands are run in this program, on classes compiled here, so that no Maven is needed; a
 * project's embedded server is kept running, and is joined by the commands. One thread.
 */
final class Desk implements AutoCloseable {
    /** The exit code, and what was printed on both streams. */
    record Said(int code, String printed) {}

    /** What the build runs elsewhere: the launcher's own test, and the build itself. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\./mvnw .*|\\./rowan demo.*|git .*");

    private static final Said NOTHING = new Said(0, "");
    private static final int SECONDS = 60;

    private final Optional<EmbeddedPostgres> shared;
    private Path folder;
    private @Nullable EmbeddedPostgres own;

    private Desk(Path folder, Optional<EmbeddedPostgres> shared) {
        this.folder = folder;
        this.shared = shared;
    }

    /** Projects run embedded servers of their own. */
    static Desk at(Path clone) throws IOException {
        return new Desk(Files.createDirectories(clone), Optional.empty());
    }

    /** Projects have databases on one server, which is faster. */
    static Desk at(Path clone, EmbeddedPostgres shared) throws IOException {
        return new Desk(Files.createDirectories(clone), Optional.of(shared));
    }

    /** Does what was typed. */
    Said type(String command) throws Exception {
        if (ELSEWHERE.matcher(command).matches()) {
            return NOTHING;
        }
        if (command.startsWith("cd ")) {
            leave();
            folder = folder.resolve(command.substring(3)).normalize();
            assertThat(folder).isDirectory();
            return NOTHING;
        }
        List<String> words = new ArrayList<>(Arrays.asList(command.split("\\s+")));
        assertThat(words.remove(0)).as(command).isEqualTo("./rowan");
        return rowan(words);
    }

    /** Runs statements on the project's classes, with {@code rowan} opened on the project's database. */
    String run(Block statements) throws Exception {
        Workbench bench = new Workbench(folder);
        Project.Database database = database();
        try (var classes = bench.compiled(statements);
                Postgres store = Postgres.connect(database.url(), database.user(), database.password())) {
            return bench.run(classes, store);
        }
    }

    Path source(String file) {
        return folder.resolve("src/main/java/app").resolve(file);
    }

    /** The migration that was written last. */
    Path lastMigration(String folderName) throws IOException {
        try (var files = Files.list(folder.resolve("src/main/resources/db").resolve(folderName))) {
            return files.max(Path::compareTo).orElseThrow();
        }
    }

    private Said rowan(List<String> words) throws Exception {
        String command = words.get(0);
        if (command.equals("run")) {
            leave();
            return program();
        }
        if (command.equals("new")) {
            Said printed = said(words);
            if (shared.isPresent()) {
                keepOn(shared.get(), folder.resolve(words.get(1)).resolve(Project.FILE));
            }
            return printed;
        }
        if (command.equals("gen")) {
            return said(words);
        }
        database();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (var classes = new Workbench(folder).compiled()) {
            thread.setContextClassLoader(classes);
            return said(words);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void keepOn(EmbeddedPostgres server, Path properties) throws IOException {
        List<String> lines =
                List.of("url = " + server.newDatabaseUrl(), "user = " + server.user(), "scratch = " + server.url());
        Files.write(properties, lines, StandardOpenOption.APPEND);
    }

    private Said said(List<String> words) {
        StringWriter printed = new StringWriter();
        PrintWriter both = new PrintWriter(printed);
        int code = RowanCommand.run(folder, both, both, words.toArray(String[]::new));
        return new Said(code, printed.toString().replace(System.lineSeparator(), "\n"));
    }

    /** As the script does, without its build. */
    private Said program() throws IOException, InterruptedException {
        Workbench bench = new Workbench(folder);
        bench.compiled().close();
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path printed = folder.resolve("target/printed.txt");
        Process process = new ProcessBuilder(java.toString(), "-cp", bench.classPath(), "app.Main")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Said(process.exitValue(), Files.readString(printed));
        } finally {
            process.destroy();
        }
    }

    /** The project's, with a server that runs. */
    private Project.Database database() {
        Optional<Project.Database> named = Project.at(folder).database();
        if (named.isPresent()) {
            return named.get();
        }
        EmbeddedPostgres running = own;
        if (running == null) {
            running = EmbeddedPostgres.startOrJoin(folder.resolve(".rowan/postgres"));
            own = running;
        }
        return new Project.Database(running.url(), running.user(), running.password());
    }

    private void leave() {
        if (own != null) {
            own.close();
            own = null;
        }
    }

    @Override
    public void close() {
        leave();
    }
}
