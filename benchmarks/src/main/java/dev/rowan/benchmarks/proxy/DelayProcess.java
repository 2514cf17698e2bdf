package dev.rowan.benchmarks.proxy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the delaying proxy as a process of its own, so that its work is not the measured JVM's. */
public final class DelayProcess implements AutoCloseable {
    private final Process process;
    private final String url;

    /**
     * Stands before a database from now on.
     *
     * @param url of the database
     * @param micros how much later a chunk is delivered, in each direction
     * @param before words that the command line begins with, such as those that pin it to a core
     */
    public DelayProcess(String url, long micros, List<String> before) {
        URI uri = Relay.uri(url);
        List<String> words = new ArrayList<>(before);
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                DelayMain.class.getName(),
                uri.getHost(),
                Integer.toString(uri.getPort() < 0 ? 5432 : uri.getPort()),
                Long.toString(micros)));
        try {
            process = new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String port = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (port == null) {
                throw new IllegalStateException("the delaying proxy did not start: " + String.join(" ", words));
            }
            this.url = Relay.through(url, Integer.parseInt(port));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** The same database, further away. */
    public String url() {
        return url;
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
