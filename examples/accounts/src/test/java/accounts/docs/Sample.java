package accounts.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of Java in a document: types, members of a resource, or statements, which may use the types of their page. */
record Sample(String document, int line, String text, List<Sample> beside) {
    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("^public final class (\\w+)", Pattern.MULTILINE);
    private static final Pattern PROMISE = Pattern.compile("^ *// → (.*)$", Pattern.MULTILINE);

    static List<Sample> in(Path document) {
        try {
            String text = Files.readString(document);
            List<Sample> samples = new ArrayList<>();
            List<Sample> types = new ArrayList<>();
            Matcher block = BLOCK.matcher(text);
            while (block.find()) {
                int line = (int) text.substring(0, block.start()).lines().count() + 2;
                Sample sample = new Sample(document.getFileName().toString(), line, block.group(1), List.of());
                samples.add(sample);
                if (sample.isTypes()) {
                    types.add(sample);
                }
            }
            return samples.stream().map(sample -> sample.on(types)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Sample on(List<Sample> types) {
        return new Sample(document, line, text, List.copyOf(types));
    }

    boolean isTypes() {
        return TYPE.matcher(text).find();
    }

    boolean isMembers() {
        return !isTypes() && text.startsWith("public final ");
    }

    /** Members that make a whole resource. */
    boolean hasKey() {
        return isMembers() && text.contains("rimaryKey()");
    }

    /** What it says that it prints, a line each. */
    List<String> promises() {
        return PROMISE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The names of its classes, one a source file. */
    List<String> types() {
        return TYPE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    /** The source of one of its classes: from its first line to that of the next. */
    String type(String name) {
        int from = text.indexOf("public final class " + name + " ");
        int next = text.indexOf("\npublic final class ", from);
        return next < 0 ? text.substring(from) : text.substring(from, next);
    }

    @Override
    public String toString() {
        return document + ":" + line;
    }
}
