package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what a foreign key does besides referring: all of it, or nothing. */
final class Reactions {
    private static final Map<String, String> UPDATES =
            Map.of("on update cascade", "CASCADE", "on update set null", "SET_NULL");
    private static final Set<String> OTHERS = Set.of("deferrable");

    private Reactions() {}

    /** What no relationship says. */
    static Optional<String> unsaid(ForeignKey key) {
        List<String> unsaid = new ArrayList<>();
        if (key.onDelete().equals("set default")) {
            unsaid.add("on delete set default");
        }
        boolean all = unsaid.isEmpty()
                && key.traits().stream().allMatch(trait -> UPDATES.containsKey(trait) || OTHERS.contains(trait));
        if (!all) {
            unsaid.addAll(key.traits());
        }
        return unsaid.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", unsaid));
    }

    static boolean empties(ForeignKey key) {
        return key.onDelete().equals("set null") || key.traits().contains("on update set null");
    }

    /** What becomes of the row when the other gets another key. */
    static Optional<String> onUpdate(ForeignKey key) {
        return unsaid(key).isPresent()
                ? Optional.empty()
                : key.traits().stream().filter(UPDATES::containsKey).findFirst().map(UPDATES::get);
    }

    static boolean isDeferrable(ForeignKey key) {
        return unsaid(key).isEmpty() && key.traits().contains("deferrable");
    }
}
