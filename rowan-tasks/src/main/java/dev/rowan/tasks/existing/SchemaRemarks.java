package dev.rowan.tasks.existing;

import dev.rowan.migrate.catalog.Beyond;
import dev.rowan.migrate.catalog.CatalogColumn;
import dev.rowan.migrate.catalog.CatalogTable;
import dev.rowan.migrate.catalog.Existing;
import dev.rowan.migrate.catalog.NativeType;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what is in a schema besides tables. */
final class SchemaRemarks {
    private static final String STAYS = "the database keeps it, and no migration touches it";

    private static final String OTHER = "name it with --schema for resources of another store";

    private SchemaRemarks() {}

    static void tell(Existing existing, Leftovers leftovers) {
        List<CatalogTable> all = existing.catalog().tables();
        for (CatalogTable each : all) {
            boolean counts = each.kind().equals("sequence")
                    && all.stream()
                            .flatMap(table -> table.columns().stream())
                            .anyMatch(column -> countedBy(column, each.name()));
            if (!each.kind().equals(CatalogTable.TABLE) && !counts) {
                leftovers.add(each.kind() + " " + each.name(), "a resource is a table", STAYS);
            }
        }
        existing.types().stream()
                .map(NativeType::name)
                .filter(name -> name.startsWith(existing.schema() + "."))
                .forEach(name -> leftovers.add(
                        "type " + name.substring(existing.schema().length() + 1),
                        "columnType(…) names it, and no declaration makes it",
                        "for databases to come, make it in a migration of your own"));
        for (Beyond each : existing.beyond()) {
            leftovers.add(
                    each.kind() + " " + (each.table().isEmpty() ? "" : each.table() + ".") + each.name(),
                    why(each.kind()),
                    each.kind().equals("schema") ? OTHER : STAYS);
        }
    }

    private static boolean countedBy(CatalogColumn column, String sequence) {
        String fallback = column.fallback();
        return fallback != null
                && column.counted()
                && fallback.replace("\"", "").matches("nextval\\('(?:.*\\.)?" + Pattern.quote(sequence) + "'.*");
    }

    private static String why(String kind) {
        return switch (kind) {
            case "schema" -> "a store keeps its resources in one schema";
            case "partition" -> "a resource is the whole table";
            case "heir" -> "a resource reads the rows of the tables that inherit from its own, too";
            default -> "no declaration says it";
        };
    }
}
