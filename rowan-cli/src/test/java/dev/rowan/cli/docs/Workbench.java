package dev.rowan.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.postgres.Postgres;
import dev.rowan.resource.Domain;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a project's sources, and statements that a reader would write into its Main. */
record Workbench(Path project) {
    private static final Pattern TOKEN = Pattern.compile("public static final (\\w+) ([A-Z_]+) = new \\1\\(\\);");
    private static final String IMPORTS = """
            package app;
            import dev.rowan.*; import dev.rowan.changeset.*; import dev.rowan.expression.*; import dev.rowan.problem.*;
            import dev.rowan.query.*; import dev.rowan.row.*; import java.util.*;
            import static dev.rowan.changeset.Manage.*;
            """;

    String classPath() {
        return target() + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** The project's classes, in a loader of their own. */
    URLClassLoader compiled() throws IOException {
        List<Path> sources = sources();
        Path stamp = project.resolve("target/compiled");
        for (Path source : sources) {
            if (!Files.exists(stamp)
                    || Files.getLastModifiedTime(source).compareTo(Files.getLastModifiedTime(stamp)) > 0) {
                Path began = Files.createTempFile("rowan-docs", "");
                compile(sources);
                Files.move(began, stamp, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return classes();
    }

    /** The project's classes, and {@code app.Usage}, which holds the statements. */
    URLClassLoader compiled(Block statements) throws IOException {
        List<Path> files = new ArrayList<>(sources());
        Path usage = Files.createDirectories(project.resolve("target/usage")).resolve("Usage.java");
        String source = IMPORTS + tokens(files) + "public final class Usage {\n"
                + "public static void run(Rowan rowan) throws Exception {\n" + statements.text() + "}}";
        files.add(Files.writeString(usage, source));
        compile(files);
        return classes();
    }

    String run(ClassLoader classes, Postgres store) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Domain[] domains = Domain.allIn(classes.loadClass("app.Domains"));
        try (Rowan rowan = Rowan.open(store, domains)) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            classes.loadClass("app.Usage").getMethod("run", Rowan.class).invoke(null, rowan);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(thrown.getCause());
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path target() {
        return project.resolve("target/classes");
    }

    private List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String tokens(List<Path> sources) {
        StringBuilder imports = new StringBuilder();
        for (Path source : sources) {
            Matcher token = TOKEN.matcher(Block.read(source));
            if (token.find()) {
                imports.append("import static app.%s.%s;%n".formatted(token.group(1), token.group(2)));
            }
        }
        return imports.toString();
    }

    private void compile(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        Files.createDirectories(target());
        List<String> options = List.of("-d", target().toString(), "-proc:none", "-cp", classPath());
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean compiled = compiler.getTask(
                            said, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    private URLClassLoader classes() throws IOException {
        return new URLClassLoader(new URL[] {target().toUri().toURL()}, Workbench.class.getClassLoader());
    }
}
