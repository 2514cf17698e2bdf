package dev.rowan.cli.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of a document.
 *
 * @param document its file's name
 * @param line of its first line
 * @param kind such as {@code sh}
 * @param text what is in it
 * @param before the prose between the block before and this one
 */
record Block(String document, int line, String kind, String text, String before) {
    private static final Pattern FENCED = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern JAVA_FILE = Pattern.compile("`(\\w+\\.java)`");

    static List<Block> in(Path document) {
        String text = read(document);
        List<Block> blocks = new ArrayList<>();
        Matcher block = FENCED.matcher(text);
        int end = 0;
        while (block.find()) {
            int line = (int) text.substring(0, block.start()).lines().count() + 2;
            String name = String.valueOf(document.getFileName());
            blocks.add(new Block(name, line, block.group(1), block.group(2), text.substring(end, block.start())));
            end = block.end();
        }
        return blocks;
    }

    static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file that the prose before names last. */
    String file() {
        return JAVA_FILE
                .matcher(before)
                .results()
                .map(found -> found.group(1))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError(this + ": the prose before does not say which file"));
    }

    /** Its commands, each on a line, or behind {@code &&}; one that goes on behind a backslash is one. */
    List<String> commands() {
        return text.replaceAll("\\\\\n\\s*", " ")
                .lines()
                .map(line -> line.replaceFirst("\\s+# .*|^#.*", ""))
                .flatMap(line -> Stream.of(line.split("&&")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
