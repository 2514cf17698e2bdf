package dev.rowan.migrate.generate;

import dev.rowan.migrate.catalog.Catalog;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Worded;
import dev.rowan.migrate.rename.Renames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who made what is there: generated migrations, whose objects belong to the model, or others. Mutable. */
final class Ownership {
    private Set<String> there = Set.of();
    private final Set<String> ours = new HashSet<>();
    private final Map<Reference, String> references = new HashMap<>();

    /** The columns of a foreign key. */
    private record Reference(String table, List<String> columns) {}

    /** Takes note of what a run of migrations made. */
    void note(Catalog after, boolean generated) {
        Set<String> now = new HashSet<>();
        for (CatalogTable table : after.tables()) {
            now.add(Worded.object(table.name(), table));
            table.members().forEach(part -> now.add(Worded.object(table.name(), part)));
            table.foreignKeys()
                    .forEach(key -> references.put(
                            new Reference(table.name(), key.columns()), Worded.object(table.name(), key)));
        }
        ours.retainAll(now);
        if (generated) {
            now.stream().filter(object -> !there.contains(object)).forEach(ours::add);
        }
        there = now;
    }

    /** The same, once tables and columns have other names. */
    Ownership after(Renames renames) {
        Ownership renamed = new Ownership();
        renamed.ours.addAll(ours);
        renamed.references.putAll(references);
        renames.tables()
                .forEach((before, now) -> ours.stream()
                        .flatMap(object -> moved(object, Worded.shown(before), Worded.shown(now)).stream())
                        .forEach(renamed.ours::add));
        renames.columns()
                .forEach((table, columns) -> columns.forEach((before, now) -> {
                    if (renamed.ours.contains("column " + Worded.shown(table) + "." + before)) {
                        renamed.ours.add("column " + Worded.shown(table) + "." + now);
                    }
                }));
        renames.parts()
                .forEach((table, parts) -> parts.forEach((part, now) -> {
                    if (renamed.ours(table, part)) {
                        String object = Worded.object(table, part);
                        renamed.ours.add(object.substring(
                                        0, object.length() - PartName.of(part).length())
                                + now);
                    }
                }));
        return renamed;
    }

    private static Optional<String> moved(String object, String before, String now) {
        for (String kind : List.of("table ", "column ", "constraint ")) {
            if (object.equals(kind + before) || object.startsWith(kind + before + ".")) {
                return Optional.of(kind + now + object.substring(kind.length() + before.length()));
            }
        }
        return Optional.empty();
    }

    boolean ours(String table, Part part) {
        return ours.contains(Worded.object(table, part));
    }

    boolean oursColumn(String table, String column) {
        return ours.contains("column " + Worded.shown(table) + "." + column);
    }

    /** Whether these columns are those of a foreign key that others made. */
    boolean othersRefer(String table, List<String> columns) {
        String key = references.get(new Reference(table, columns));
        return key != null && !ours.contains(key);
    }
}
