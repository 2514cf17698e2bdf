package dev.rowan.house;

import java.util.ArrayList;
import java.util.List;

/** The rooms of core in the order of the walk: each imports only rooms before it, and the model. */
final class Rooms {
    private static final String RULE = "rooms";
    private static final String CORE = "rowan-core";
    private static final String FRONT_DOOR = "front door";
    private static final List<String> WALK = List.of(
            "expression",
            "row",
            "query",
            "relationship",
            "changeset",
            "action",
            "resource",
            "compile",
            "door",
            "intake",
            "policy",
            "shape",
            "planning",
            "run",
            FRONT_DOOR);

    private Rooms() {}

    static List<Finding> outOfOrder(House house) {
        List<Finding> findings = new ArrayList<>();
        for (Classes.Use use : house.classes().uses()) {
            boolean withinCore =
                    use.fromFloor().name().equals(CORE) && use.toFloor().name().equals(CORE);
            String from = roomOf(use.from());
            String to = roomOf(use.to());
            if (withinCore && WALK.contains(from) && WALK.indexOf(to) > WALK.indexOf(from)) {
                findings.add(new Finding(
                        use.place(),
                        RULE,
                        "%s uses %s, but the walk enters '%s' before '%s'".formatted(use.user(), use.used(), from, to),
                        "move what is shared to the earlier room, or let the later room hand it in"));
            }
        }
        return findings;
    }

    static List<Finding> notOnTheWalk(House house) {
        List<Finding> findings = new ArrayList<>();
        house.floorOfPackage().forEach((name, floor) -> {
            if (floor.name().equals(CORE) && !WALK.contains(roomOf(name))) {
                findings.add(new Finding(
                        CORE + "/src/main/java/" + name.replace('.', '/'),
                        RULE,
                        "package %s is no room of the walk %s".formatted(name, WALK),
                        "put its classes into a room, or give it a place in Rooms with a decision record"));
            }
        });
        return findings;
    }

    private static String roomOf(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 2 ? parts[2] : FRONT_DOOR;
    }
}
