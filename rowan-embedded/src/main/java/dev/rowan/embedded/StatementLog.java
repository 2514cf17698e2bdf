package dev.rowan.embedded;

import dev.rowan.problem.StoreException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What reached the server, read from its log. The server writes a statement there before it runs it. Thread-safe. */
public final class StatementLog {
    static final String PREFIX = "rowan:%p:";

    private static final Pattern FIRST =
            Pattern.compile("rowan:\\d+:(\\w+): {2}(?:(?:statement|execute [^:]+): (.*))?.*");
    private static final Pattern GREETING = Pattern.compile("SET (extra_float_digits|application_name) .*");

    private final Path log;

    StatementLog(Path log) {
        this.log = log;
    }

    /**
     * What reaches the server while some work is done, in order; from any connection, so nobody else should be at work.
     * BEGIN and COMMIT are told too; what a driver says when it connects, or to ask whether it still is connected, is not.
     *
     * @param work what to do
     * @return the statements' texts, without the values of their parameters
     */
    public List<String> during(Runnable work) {
        long start = size();
        work.run();
        return statements(read(start));
    }

    static List<String> statements(String text) {
        List<String> found = new ArrayList<>();
        boolean inside = false;
        for (String line : text.split("\n", -1)) {
            Matcher first = FIRST.matcher(line);
            if (first.matches()) {
                inside = "LOG".equals(first.group(1)) && first.group(2) != null;
                if (inside) {
                    found.add(first.group(2));
                }
            } else if (inside && line.startsWith("\t")) {
                found.set(found.size() - 1, found.get(found.size() - 1) + "\n" + line.substring(1));
            }
        }
        found.removeIf(
                statement -> statement.isBlank() || GREETING.matcher(statement).matches());
        return List.copyOf(found);
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private String read(long start) {
        try (FileChannel file = FileChannel.open(log)) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size() - start));
            while (bytes.hasRemaining() && file.read(bytes, start + bytes.position()) >= 0) {
                // until the buffer is full
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    private static StoreException unreadable(IOException failure) {
        return new StoreException("the embedded server's log cannot be read", failure);
    }
}
