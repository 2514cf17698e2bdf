package dev.rowan.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A public type's simple name means one thing: among ours, and beside the JDK types everybody imports. */
final class PublicNames {
    private static final String RULE = "one name, one type";
    private static final List<String> TAKEN_PACKAGES = List.of("java.lang", "java.util", "java.time");

    private PublicNames() {}

    static List<Finding> shared(House house) {
        Map<String, String> taken = jdkNames();
        Map<String, String> ours = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Source source : house.mainSources()) {
            for (Tree declaration : source.tree().getTypeDecls()) {
                if (!source.floor().published() || !isPublic(declaration)) {
                    continue;
                }
                String name = ((ClassTree) declaration).getSimpleName().toString();
                Optional.ofNullable(taken.get(name))
                        .or(() -> Optional.ofNullable(ours.putIfAbsent(name, source.packageName() + "." + name)))
                        .ifPresent(other -> findings.add(new Finding(
                                source.place(declaration),
                                RULE,
                                "the public type %s.%s has the name of %s".formatted(source.packageName(), name, other),
                                "find the noun that only this one has, or hide it in its package")));
            }
        }
        return findings;
    }

    private static boolean isPublic(Tree declaration) {
        return declaration instanceof ClassTree type
                && type.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.PUBLIC);
    }

    private static Map<String, String> jdkNames() {
        Map<String, String> names = new TreeMap<>();
        Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
        for (String packageName : TAKEN_PACKAGES) {
            try (var files = Files.list(base.resolve(packageName.replace('.', '/')))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                        .map(file -> file.substring(0, file.length() - ".class".length()))
                        .filter(name -> isPublic(packageName + "." + name))
                        .forEach(name -> names.put(name, packageName + "." + name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    private static boolean isPublic(String className) {
        try {
            return Modifier.isPublic(Class.forName(className, false, null).getModifiers());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
