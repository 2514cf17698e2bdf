package dev.rowan.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a JVM of its own told, and how long that took from the moment when it was asked for.
 *
 * @param line the first that it printed
 * @param answered milliseconds until then
 * @param ended milliseconds until it had gone
 */
public record ChildJvm(String line, double answered, double ended) {
    /** Runs a program on this program's class path and one more folder, with the JVM's own settings and those given. */
    public static ChildJvm run(List<String> settings, Path more, Class<?> program, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(settings);
        command.addAll(List.of("-cp", more + ":" + System.getProperty("java.class.path"), program.getName()));
        command.addAll(Arrays.asList(words));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            long answered = System.nanoTime();
            while (out.readLine() != null) {
                // what it says after its answer is not asked for
            }
            int code = process.waitFor();
            long ended = System.nanoTime();
            if (code != 0 || line == null) {
                throw new IllegalStateException(
                        program.getSimpleName() + " " + Arrays.asList(words) + " ended with " + code);
            }
            return new ChildJvm(line, (answered - start) / 1e6, (ended - start) / 1e6);
        } finally {
            process.destroyForcibly();
        }
    }
}
