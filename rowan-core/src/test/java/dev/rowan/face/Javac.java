package dev.rowan.face;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles source text on this test's own class path, and writes nothing. */
final class Javac {
    private Javac() {}

    /** The errors, each with the line's own text; none when it compiles. */
    static List<String> errors(Map<String, String> sourcesByClass) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        sourcesByClass.forEach((name, text) -> sources.add(new Source(name, text)));
        List<String> options = List.of(
                "-proc:none", "-implicit:none", "-cp", System.getProperty("java.class.path"), "--release", "17");
        try (StandardJavaFileManager files = javac.getStandardFileManager(told, Locale.ROOT, null)) {
            javac.getTask(null, new Discarding(files), told, options, null, sources)
                    .call();
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
        return told.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> line(diagnostic) + " -> " + diagnostic.getCode())
                .toList();
    }

    private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
        try {
            String text = diagnostic.getSource().getCharContent(true).toString();
            return text.lines()
                    .toList()
                    .get((int) diagnostic.getLineNumber() - 1)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Discarding extends ForwardingJavaFileManager<StandardJavaFileManager> {
        Discarding(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, javax.tools.FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind) {
                @Override
                public java.io.OutputStream openOutputStream() {
                    return java.io.OutputStream.nullOutputStream();
                }
            };
        }
    }
}
