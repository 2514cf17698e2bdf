package accounts.narration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a source file between two of its calls. Sources lie beside the classes; see the module's pom. */
record Excerpt(Class<?> type, int line) {
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** The line that called the narrator. */
    static Excerpt here() {
        return CALLERS.walk(frames -> frames.filter(frame ->
                        frame.getDeclaringClass() != Excerpt.class && frame.getDeclaringClass() != Narrator.class)
                .findFirst()
                .map(frame -> new Excerpt(frame.getDeclaringClass(), frame.getLineNumber()))
                .orElseThrow());
    }

    /** The lines after this one and before another of the same file, moved to the left as far as they go. */
    List<String> until(Excerpt end) {
        List<String> lines = source().subList(line, end.line - 1);
        int indent = lines.stream()
                .filter(text -> !text.isBlank())
                .mapToInt(text -> text.length() - text.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .filter(text -> !text.isBlank())
                .map(text -> text.substring(indent))
                .toList();
    }

    private List<String> source() {
        String file = type.getSimpleName() + ".java";
        try (InputStream stream = type.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " does not lie beside its class; build with Maven");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
