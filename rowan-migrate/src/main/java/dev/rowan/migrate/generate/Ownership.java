package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.Worded;
import java.util.HashSet;
import java.util.Set;

/** Who made what is there: generated migrations, whose objects belong to the model, or others. Mutable. */
final class Ownership {
    private Set<String> there = Set.of();
    private final Set<String> ours = new HashSet<>();

    /** Takes note of what a run of migrations made. */
    void note(Catalog after, boolean generated) {
        Set<String> now = new HashSet<>();
        for (CatalogTable table : after.tables()) {
            now.add(Worded.object(table.name(), table));
            table.members().forEach(part -> now.add(Worded.object(table.name(), part)));
        }
        ours.retainAll(now);
        if (generated) {
            now.stream().filter(object -> !there.contains(object)).forEach(ours::add);
        }
        there = now;
    }

    boolean ours(String table, Part part) {
        return ours.contains(Worded.object(table, part));
    }
}
