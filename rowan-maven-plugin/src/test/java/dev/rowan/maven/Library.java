package dev.rowan.maven;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A local Maven repository with this build's own modules in it, as if they had been installed. */
record Library(Path folder) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of(
            "rowan-model",
            "rowan-core",
            "rowan-postgres",
            "rowan-embedded",
            "rowan-migrate",
            "rowan-tasks",
            "rowan-cli",
            "rowan-maven-plugin");

    static Library ofThisBuild(Path folder) throws IOException {
        Library library = new Library(folder.toAbsolutePath().normalize());
        Files.copy(ROOT.resolve("pom.xml"), fresh(library.file("rowan", ".pom")));
        for (String module : MODULES) {
            Files.copy(ROOT.resolve(module).resolve("pom.xml"), fresh(library.file(module, ".pom")));
            library.pack(module);
        }
        return library;
    }

    /** What the root pom says between the tags of a property. */
    static String property(String name) throws IOException {
        return found("<" + name + ">([^<]*)</");
    }

    static String version() throws IOException {
        return found("<artifactId>rowan</artifactId>\\s*<version>([^<]*)</");
    }

    private static String found(String pattern) throws IOException {
        Matcher said = Pattern.compile(pattern).matcher(Files.readString(ROOT.resolve("pom.xml")));
        if (!said.find()) {
            throw new IllegalStateException("the root pom does not say " + pattern);
        }
        return said.group(1);
    }

    private Path file(String artifact, String ending) throws IOException {
        return folder.resolve("dev/rowan/%s/%s/%s-%s%s".formatted(artifact, version(), artifact, version(), ending));
    }

    private static Path fresh(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        return file;
    }

    private void pack(String module) throws IOException {
        Path classes = ROOT.resolve(module).resolve("target/classes");
        try (OutputStream file = Files.newOutputStream(fresh(file(module, ".jar")));
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            jar.setLevel(0);
            all.filter(Files::isRegularFile).sorted().forEach(each -> put(jar, classes, each));
        }
    }

    private static void put(JarOutputStream jar, Path classes, Path file) {
        try {
            jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
            Files.copy(file, jar);
            jar.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
