package dev.rowan.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All floors under one root, read once. A house is not shared between threads. */
final class House {
    private static final House OURS = at(rootAbove(Path.of("").toAbsolutePath()));

    private final Path root;
    private final List<Floor> floors;
    private List<Source> sources = List.of();
    private Classes classes;

    private House(Path root) {
        this.root = root;
        this.floors = Pom.read(root.resolve("pom.xml")).modules().stream()
                .map(name -> new Floor(root, name))
                .toList();
    }

    /** The house that this build is of. */
    static House ours() {
        return OURS;
    }

    static House at(Path root) {
        return new House(root);
    }

    /** The nearest folder, from here up, that holds {@code rowan-bom}. */
    static Path rootAbove(Path here) {
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("rowan-bom"))) {
                return folder;
            }
        }
        throw new IllegalStateException("no folder above " + here + " holds rowan-bom");
    }

    Path root() {
        return root;
    }

    Pom pom() {
        return Pom.read(root.resolve("pom.xml"));
    }

    List<Floor> floors() {
        return floors;
    }

    /** Every Java source of every floor, parsed but not compiled. */
    List<Source> sources() {
        if (sources.isEmpty()) {
            sources = Source.parse(root, floors);
        }
        return sources;
    }

    List<Source> mainSources() {
        return sources().stream().filter(Source::main).toList();
    }

    /** What the floors' main sources were compiled to. */
    Classes classes() {
        if (classes == null) {
            classes = new Classes(this, imported());
        }
        return classes;
    }

    /** Package to the floor it lies on; of a package on two floors, the first. */
    Map<String, Floor> floorOfPackage() {
        Map<String, Floor> floorOf = new LinkedHashMap<>();
        for (Floor floor : floors) {
            floor.packages().forEach(name -> floorOf.putIfAbsent(name, floor));
        }
        return floorOf;
    }

    private JavaClasses imported() {
        List<Path> folders = new ArrayList<>();
        for (Floor floor : floors) {
            if (Files.isDirectory(floor.classes())) {
                folders.add(floor.classes());
            } else if (!floor.mainFiles().isEmpty()) {
                throw new IllegalStateException(floor.name() + " is not compiled: run the build from the root");
            }
        }
        return new ClassFileImporter().importPaths(folders);
    }
}
