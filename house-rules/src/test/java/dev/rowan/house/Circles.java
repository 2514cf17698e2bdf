package dev.rowan.house;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Packages that import each other in a circle, of any length. */
final class Circles {
    private final Map<String, Map<String, Classes.Use>> uses = new TreeMap<>();

    private Circles(House house) {
        for (Classes.Use use : house.classes().uses()) {
            uses.computeIfAbsent(use.from(), name -> new TreeMap<>()).putIfAbsent(use.to(), use);
        }
    }

    /** One finding a circle, with a use for each of its arrows; a package is told of once. */
    static List<Finding> in(House house) {
        Circles circles = new Circles(house);
        List<Finding> findings = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (String start : circles.uses.keySet()) {
            List<Classes.Use> circle = told.contains(start) ? List.of() : circles.shortestFrom(start);
            if (!circle.isEmpty()) {
                circle.forEach(use -> told.add(use.from()));
                findings.add(finding(circle));
            }
        }
        return findings;
    }

    private List<Classes.Use> shortestFrom(String start) {
        Map<String, Classes.Use> cameBy = new HashMap<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String here = ahead.remove();
            for (Classes.Use use : uses.getOrDefault(here, Map.of()).values()) {
                if (use.to().equals(start)) {
                    return path(start, use, cameBy);
                }
                if (cameBy.putIfAbsent(use.to(), use) == null) {
                    ahead.add(use.to());
                }
            }
        }
        return List.of();
    }

    private static List<Classes.Use> path(String start, Classes.Use last, Map<String, Classes.Use> cameBy) {
        List<Classes.Use> path = new ArrayList<>(List.of(last));
        while (!path.get(0).from().equals(start)) {
            path.add(0, cameBy.get(path.get(0).from()));
        }
        return path;
    }

    private static Finding finding(List<Classes.Use> circle) {
        StringBuilder found = new StringBuilder("a circle of packages:");
        for (Classes.Use use : circle) {
            found.append(" %s → %s (%s uses %s)".formatted(use.from(), use.to(), use.user(), use.used()));
        }
        return new Finding(
                circle.get(0).place(),
                "circles",
                found.toString(),
                "cut one arrow: move the type it needs, or hand it in");
    }
}
