package dev.rowan.migrate.rename;

import dev.rowan.migrate.catalog.CatalogIndex;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Part;
import dev.rowan.migrate.ddl.DdlStatement;
import dev.rowan.migrate.ddl.PartName;
import dev.rowan.migrate.ddl.Renaming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Constraints and indexes of one table that have another name by now. */
final class PartRenames {
    private PartRenames() {}

    /** Only a name of before that is there, beside one of now that is not, is another's. */
    static Map<Part, String> of(Map<String, List<String>> names, CatalogTable wanted, CatalogTable there) {
        Map<Part, String> renamed = new LinkedHashMap<>();
        names.forEach((now, before) -> {
            if (find(there, now).isEmpty()) {
                before.stream()
                        .filter(name -> find(wanted, name).isEmpty())
                        .flatMap(name -> find(there, name).stream())
                        .filter(part -> !renamed.containsKey(part))
                        .findFirst()
                        .ifPresent(part -> renamed.put(part, now));
            }
        });
        return renamed;
    }

    static List<NameChange> all(String table, Map<Part, String> renamed) {
        List<NameChange> all = new ArrayList<>();
        renamed.forEach((part, now) -> {
            String before = PartName.of(part);
            all.add(new NameChange(rename(table, part, before, now), rename(table, part, now, before)));
        });
        return all;
    }

    private static DdlStatement rename(String table, Part part, String from, String to) {
        return part instanceof CatalogIndex ? Renaming.index(table, from, to) : Renaming.constraint(table, from, to);
    }

    private static Optional<Part> find(CatalogTable table, String name) {
        return Stream.of(table.keys(), table.checks(), table.indexes())
                .<Part>flatMap(List::stream)
                .filter(part -> PartName.of(part).equals(name))
                .findFirst();
    }
}
