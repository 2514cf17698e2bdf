package dev.rowan.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The uses of one package of ours by another, as the class files say. */
final class Classes {
    private final Map<String, Floor> floorOf;
    private final List<Use> uses = new ArrayList<>();

    Classes(House house, JavaClasses imported) {
        this.floorOf = house.floorOfPackage();
        Map<List<String>, Use> firstOfEach = new LinkedHashMap<>();
        for (JavaClass from : imported) {
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                use(dependency).ifPresent(use -> firstOfEach.putIfAbsent(use.key(), use));
            }
        }
        uses.addAll(firstOfEach.values());
    }

    /** One use a class and package used; never of the package itself. */
    List<Use> uses() {
        return uses;
    }

    private Optional<Use> use(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        boolean ours = floorOf.containsKey(from.getPackageName()) && floorOf.containsKey(to.getPackageName());
        if (!ours || from.getPackageName().equals(to.getPackageName())) {
            return Optional.empty();
        }
        return Optional.of(new Use(from, to, floorOf, line(dependency)));
    }

    private static int line(Dependency dependency) {
        return Math.max(1, dependency.getSourceCodeLocation().getLineNumber());
    }

    /** A class of {@code from} names a class of {@code to}. */
    record Use(String place, String user, String from, String used, String to, Floor fromFloor, Floor toFloor) {

        Use(JavaClass from, JavaClass to, Map<String, Floor> floorOf, int line) {
            this(
                    placeOf(from, floorOf.get(from.getPackageName()), line),
                    from.getName(),
                    from.getPackageName(),
                    to.getName(),
                    to.getPackageName(),
                    floorOf.get(from.getPackageName()),
                    floorOf.get(to.getPackageName()));
        }

        List<String> key() {
            return List.of(user, to);
        }

        private static String placeOf(JavaClass type, Floor floor, int line) {
            String outermost = type.getName().replaceFirst("\\$.*", "");
            return "%s/src/main/java/%s.java:%d".formatted(floor.name(), outermost.replace('.', '/'), line);
        }
    }
}
