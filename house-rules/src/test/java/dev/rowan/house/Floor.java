package dev.rowan.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One Maven module of the house; {@code name} is its folder, as the root pom writes it. */
record Floor(Path root, String name) {

    Pom pom() {
        return Pom.read(root.resolve(name).resolve("pom.xml"));
    }

    /** Whether users get it: what must not be deployed is an example, a benchmark or a check. */
    boolean published() {
        return pom().packaging().equals("jar")
                && !"true".equals(pom().properties().get("maven.deploy.skip"));
    }

    Path classes() {
        return root.resolve(name).resolve("target/classes");
    }

    List<Path> mainFiles() {
        return javaFiles(sourceRoot("main"));
    }

    List<Path> testFiles() {
        return javaFiles(sourceRoot("test"));
    }

    Path sourceRoot(String set) {
        return root.resolve(name).resolve("src").resolve(set).resolve("java");
    }

    /** Every package that has a main source here. */
    Set<String> packages() {
        Set<String> packages = new TreeSet<>();
        for (Path file : mainFiles()) {
            Path folder = sourceRoot("main").relativize(file).getParent();
            if (folder != null) {
                packages.add(folder.toString().replace('\\', '/').replace('/', '.'));
            }
        }
        return packages;
    }

    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
