package dev.rowan.migrate;

import dev.rowan.postgres.Postgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program that migrates and prints what it did. */
final class MigrateProcess {
    private MigrateProcess() {}

    /** Arguments: the database's URL, its user, the folder. */
    public static void main(String[] arguments) {
        try (Postgres target = Postgres.connect(arguments[0], arguments[1], "")) {
            MigrationFolder.at(Path.of(arguments[2]))
                    .migrate(target, step -> System.err.println(step))
                    .done()
                    .forEach(System.out::println);
        }
    }

    static Process start(String url, String user, Path folder) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path")
                                + System.getProperty("path.separator")
                                + System.getProperty("jdk.module.path", ""),
                        MigrateProcess.class.getName(),
                        url,
                        user,
                        folder.toString()))
                .start();
    }
}
