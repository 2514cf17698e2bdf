package dev.rowan.house;

import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every package says what it is for and that nothing in it is null, and lies in one module. */
final class Packages {
    static final int DOC_LINES = 8;

    private static final String RULE = "packages";

    private Packages() {}

    static List<Finding> untold(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Floor floor : house.floors()) {
            for (String name : floor.packages()) {
                Optional<Source> told = house.mainSources().stream()
                        .filter(source -> source.floor().equals(floor))
                        .filter(source -> source.name().equals("package-info.java"))
                        .filter(source -> source.packageName().equals(name))
                        .findFirst();
                told.ifPresentOrElse(
                        source -> check(source, findings),
                        () -> findings.add(
                                new Finding(
                                        floor.name() + "/src/main/java/" + name.replace('.', '/'),
                                        RULE,
                                        "package %s has no package-info.java".formatted(name),
                                        "say what it is for, what comes in and goes out, what it must not know; mark it @NullMarked")));
            }
        }
        return findings;
    }

    static List<Finding> inTwoModules(House house) {
        Map<String, List<String>> floors = new LinkedHashMap<>();
        for (Floor floor : house.floors()) {
            floor.packages()
                    .forEach(name -> floors.computeIfAbsent(name, fresh -> new ArrayList<>())
                            .add(floor.name()));
        }
        List<Finding> findings = new ArrayList<>();
        floors.forEach((name, on) -> {
            if (on.size() > 1) {
                findings.add(new Finding(
                        on.get(1) + "/src/main/java/" + name.replace('.', '/'),
                        RULE,
                        "package %s lies in %s".formatted(name, String.join(" and ", on)),
                        "a package has one home: rename one of them"));
            }
        });
        return findings;
    }

    private static void check(Source source, List<Finding> findings) {
        var declaration = source.tree().getPackage();
        boolean marked = declaration.getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(Set.of("NullMarked", "org.jspecify.annotations.NullMarked")::contains);
        if (!marked) {
            findings.add(new Finding(source.place(), RULE, "no @NullMarked", "annotate the package"));
        }
        TreePath unit = new TreePath(source.tree());
        long lines = source.doc(new TreePath(unit, declaration))
                .or(() -> source.doc(unit))
                .map(doc -> doc.strip().lines().count())
                .orElse(0L);
        if (lines == 0 || lines > DOC_LINES) {
            findings.add(new Finding(
                    source.place(),
                    RULE,
                    "a comment of %d lines, it must have 1 to %d".formatted(lines, DOC_LINES),
                    "what it is for, what comes in and goes out, what it must not know"));
        }
    }
}
