package accounts.scratch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a folder of sources with the compiler of the JDK that runs this program. */
final class Compilation {
    private Compilation() {}

    static void of(Path sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("this Java has no compiler; run the demo with a JDK, 17 or later");
        }
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            Files.createDirectories(classes);
            List<Path> all =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options =
                    List.of("-proc:none", "-Xlint:all", "-Werror", "-cp", classPath(), "-d", classes.toString());
            boolean well = compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                    .call();
            if (!well) {
                throw new IllegalStateException("what was generated does not compile: " + said);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of this program, whether its libraries are modules or not. */
    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                System.getProperty("java.class.path", ""),
                System.getProperty("jdk.module.path", ""));
    }
}
