package dev.rowan.tasks.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.rowan.problem.Printable;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Text to tree; only syntax, so that classes that do not compile yet can be read. */
final class Parsing {
    private Parsing() {}

    static JavaSource parse(Path path, String shown, String text) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw Declined.source(
                    "this Java cannot read Java source: it is a runtime without a compiler; run Rowan with"
                            + " a JDK, 17 or later");
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(new StringWriter(), null, found, List.of("-proc:none"), null, List.of(new Text(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            found.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .findFirst()
                    .ifPresent(error -> {
                        throw Declined.source(shown + ":" + error.getLineNumber() + ": cannot be read as Java: "
                                + Printable.of(error.getMessage(Locale.ROOT))
                                + "; mend it first, nothing was changed");
                    });
            return new JavaSource(path, shown, text, unit, Trees.instance(task).getSourcePositions());
        } catch (IOException impossible) {
            throw Declined.disk(shown + ": cannot be read", impossible);
        }
    }

    /** The parser takes a byte order mark for a character of the program; a blank keeps all places. */
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text.startsWith("\uFEFF") ? " " + text.substring(1) : text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
