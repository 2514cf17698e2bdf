package dev.rowan.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marked lines of a test's own source file. */
record Lines(String file, List<String> lines) {
    private static final Pattern MARKER = Pattern.compile("#[A-Za-z]+");

    static Lines of(Class<?> test) {
        Class<?> top = test;
        while (top.getEnclosingClass() != null) {
            top = top.getEnclosingClass();
        }
        Path source = Path.of("src/test/java", top.getName().replace('.', '/') + ".java");
        try {
            return new Lines(source.getFileName().toString(), Files.readAllLines(source));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String fill(String message) {
        return MARKER.matcher(message).replaceAll(marker -> Matcher.quoteReplacement(place(marker.group())));
    }

    private String place(String marker) {
        Pattern comment = Pattern.compile("//.*" + marker + "\\b");
        for (int i = 0; i < lines.size(); i++) {
            if (comment.matcher(lines.get(i)).find()) {
                return file + ":" + (i + 1);
            }
        }
        throw new IllegalArgumentException("no line of " + file + " is marked " + marker);
    }
}
