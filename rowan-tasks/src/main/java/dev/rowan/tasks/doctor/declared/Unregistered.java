package dev.rowan.tasks.doctor.declared;

import dev.rowan.resource.Resource;
import dev.rowan.tasks.doctor.patient.Ailment;
import dev.rowan.tasks.doctor.patient.Patient;
import dev.rowan.tasks.report.Diagnosis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A compiled resource that no domain lists. */
final class Unregistered implements Ailment {
    private static final String CLASS = ".class";

    @Override
    public String name() {
        return "unregistered";
    }

    @Override
    public Stream<Diagnosis> examine(Patient patient) {
        Set<Class<?>> listed =
                patient.resources().stream().map(Resource::getClass).collect(Collectors.toSet());
        Map<Path, Class<?>> folders = new TreeMap<>();
        listed.forEach(each -> folder(each).ifPresent(folder -> folders.putIfAbsent(folder, each)));
        return folders.entrySet().stream()
                .flatMap(each -> classes(each.getKey()).flatMap(name -> load(name, each.getValue())))
                .filter(found -> Resource.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers()))
                .filter(found -> !listed.contains(found))
                .map(this::diagnosis);
    }

    private Diagnosis diagnosis(Class<?> found) {
        String instance = instance(found).map(Field::getName).orElse("…");
        return problem(
                found.getSimpleName(),
                "is a resource that no domain lists: it has no table, and nothing finds its rows",
                "add " + found.getSimpleName() + "." + instance + " to a Domain.of(…)");
    }

    private static Optional<Field> instance(Class<?> found) {
        return Arrays.stream(found.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == found)
                .findFirst();
    }

    /** Where a class lies; empty for one in a jar, which others made. */
    private static Optional<Path> folder(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isDirectory);
        } catch (URISyntaxException elsewhere) {
            return Optional.empty();
        }
    }

    private static Stream<String> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(CLASS) && !file.endsWith("-info.class"))
                    .map(file -> file.substring(0, file.length() - CLASS.length())
                            .replace(folder.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** One that cannot be loaded is no resource that anybody could list. */
    private static Stream<Class<?>> load(String name, Class<?> neighbour) {
        try {
            return Stream.of(Class.forName(name, false, neighbour.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError broken) {
            return Stream.empty();
        }
    }
}
